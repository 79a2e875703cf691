package eu.hanza.forms.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.hanza.forms.CardDesk;
import eu.hanza.forms.FormId;
import eu.hanza.forms.FormSummary;
import eu.hanza.forms.FormTerms;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The cards of a form to download, with kind and size in the words of the link (S3.17). */
@Component
class CardLinks {

  private record Key(
      FormId form, int version, FormTerms terms, CardDesk.Kind kind, Language language) {}

  private final CardDesk cards;
  private final Messages messages;
  private final Cache<Key, Integer> sizes = Caffeine.newBuilder().maximumSize(1000).build();

  CardLinks(CardDesk cards, Messages messages) {
    this.cards = cards;
    this.messages = messages;
  }

  List<StartPage.CardLink> of(FormSummary form, Language language) {
    return Arrays.stream(CardDesk.Kind.values()).map(kind -> link(form, kind, language)).toList();
  }

  private StartPage.CardLink link(FormSummary form, CardDesk.Kind kind, Language language) {
    var key = new Key(form.id(), form.published(), form.terms(), kind, language);
    var bytes =
        Objects.requireNonNull(sizes.get(key, one -> cards.card(form, kind, language).length));
    var word = kind.name().toLowerCase(Locale.ROOT);
    var size = Formats.of(language).fileSize(bytes);
    return new StartPage.CardLink(
        form.path() + "/card." + word, messages.text(language, "forms.card." + word, "size", size));
  }
}
