package eu.hanza.publishing.web;

import eu.hanza.publishing.CookieEntry;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.Longest;
import eu.hanza.shell.spi.WrittenText;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** An optional cookie, as it is typed. */
record CookieForm(
    String name,
    @Longest(max = 500) WrittenText purpose,
    @Longest(max = 200) WrittenText lifetime,
    @Size(max = 200) String provider) {

  static final CookieForm EMPTY = new CookieForm("", WrittenText.EMPTY, WrittenText.EMPTY, "");

  CookieForm {
    name = Objects.requireNonNullElse(name, "").strip();
    purpose = Objects.requireNonNullElse(purpose, WrittenText.EMPTY);
    lifetime = Objects.requireNonNullElse(lifetime, WrittenText.EMPTY);
    provider = Objects.requireNonNullElse(provider, "").strip();
  }

  static CookieForm of(CookieEntry cookie) {
    return new CookieForm(
        cookie.name(),
        WrittenText.of(cookie.purpose()),
        WrittenText.of(cookie.lifetime()),
        cookie.provider());
  }

  CookieEntry cookie(String called) {
    return new CookieEntry(called, purpose.text(), lifetime.text(), provider, false);
  }

  /** The fields; the name of a cookie that is there already stays. */
  List<FieldView> fields(Words words, boolean isNew) {
    var fields = new ArrayList<FieldView>();
    if (isNew) {
      fields.add(
          FieldView.text("name", words.t("office.field.cookie"), name)
              .hint(words.t("office.hint.cookie")));
    }
    fields.addAll(words.lines(purpose, "purpose", true));
    fields.addAll(words.line(lifetime, "lifetime", true));
    fields.add(
        FieldView.text("provider", words.t("office.field.provider"), provider)
            .hint(words.t("office.hint.provider"))
            .orNothing());
    return fields;
  }
}
