package eu.hanza.partnering.partnerships.web;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Refusal;
import eu.hanza.partnering.partnerships.DocumentKind;
import eu.hanza.partnering.partnerships.MemberRole;
import eu.hanza.partnering.partnerships.Partnership;
import eu.hanza.partnering.partnerships.PartnershipKind;
import eu.hanza.partnering.partnerships.PartnershipState;
import eu.hanza.partnering.partnerships.Sides;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormPage;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Option;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms of the office of partnerships. */
@Component
class PartnershipForms {

  static final String WORDS = "partnering.office.partnership.form";

  private final Messages messages;

  PartnershipForms(Messages messages) {
    this.messages = messages;
  }

  /** What a partnership is. */
  record Told(
      @Nullable PartnershipKind kind,
      @NotBlank @Size(max = 150) @Nullable String title,
      @Size(max = 150) @Nullable String titleEn,
      @Size(max = 1500) @Nullable String about,
      @Size(max = 1500) @Nullable String aboutEn) {

    List<Refusal> missing() {
      return lacking("kind", kind);
    }

    static final Told EMPTY = new Told(PartnershipKind.CONSORTIUM, "", "", "", "");

    static Told of(Partnership one) {
      return new Told(
          one.kind(),
          one.title().raw("pl"),
          one.title().raw("en"),
          one.about().raw("pl"),
          one.about().raw("en"));
    }

    LocalizedText name() {
      return text(title, titleEn);
    }

    LocalizedText body() {
      return text(about, aboutEn);
    }
  }

  /** How far it has come. */
  record Turn(
      @Nullable PartnershipState state,
      @Nullable LocalDate formedOn,
      @Nullable LocalDate endedOn,
      @Nullable String successor) {

    List<Refusal> missing() {
      return lacking("state", state);
    }
  }

  /** A new member. */
  record Join(
      @NotBlank @Size(max = 300) @Nullable String organisation,
      @Nullable MemberRole role,
      @Nullable LocalDate since) {

    List<Refusal> missing() {
      return lacking("role", role);
    }
  }

  /** A new document. */
  record Proof(
      @Nullable DocumentKind kind,
      @NotBlank @Size(max = 200) @Nullable String title,
      @Size(max = 500) @Nullable String address,
      @Nullable LocalDate signedOn) {

    List<Refusal> missing() {
      return lacking("kind", kind, "signedOn", signedOn);
    }
  }

  /** A new rule of counting. */
  record Rule(
      @NotBlank @Size(max = 150) @Nullable String title,
      @Size(max = 150) @Nullable String titleEn,
      @Nullable Sides sides,
      @Nullable DocumentKind grade,
      @Size(max = 100) @Nullable String countries,
      @Min(1) @Max(100_000) @Nullable Integer target,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validUntil) {

    List<Refusal> missing() {
      return lacking(
          "sides",
          sides,
          "grade",
          grade,
          "target",
          target,
          "validFrom",
          validFrom,
          "validUntil",
          validUntil);
    }

    static final Rule EMPTY =
        new Rule("", "", Sides.NGOS_ONLY, DocumentKind.LETTER, "", null, null, null);

    LocalizedText name() {
      return text(title, titleEn);
    }

    Set<String> codes() {
      var codes = new TreeSet<String>();
      Pattern.compile("\\b[A-Z]{2}\\b")
          .matcher(said(countries).toUpperCase(Locale.ROOT))
          .results()
          .forEach(found -> codes.add(found.group()));
      return codes;
    }
  }

  /** What was asked and not given, by names and values in turn. */
  private static List<Refusal> lacking(@Nullable Object... namesAndValues) {
    var lacking = new ArrayList<Refusal>();
    for (var at = 0; at < namesAndValues.length; at += 2) {
      if (namesAndValues[at + 1] == null) {
        var name = String.valueOf(namesAndValues[at]);
        lacking.add(Refusal.of("shell.error.NotBlank").at(name));
      }
    }
    return lacking;
  }

  private static LocalizedText text(@Nullable String pl, @Nullable String en) {
    var texts = new LinkedHashMap<String, String>();
    texts.put("pl", said(pl));
    texts.put("en", said(en));
    return new LocalizedText(texts);
  }

  static String said(@Nullable String text) {
    return Objects.toString(text, "").replace("\0", "").strip();
  }

  private String word(Language language, String field) {
    return messages.text(language, WORDS + "." + field);
  }

  <T extends Enum<T>> List<Option> options(T[] values, Function<T, String> key, Language language) {
    return Arrays.stream(values)
        .map(one -> new Option(one.name(), messages.text(language, key.apply(one))))
        .toList();
  }

  FormPage told(Told form, String action, FormErrors errors, Language language) {
    return page(
        action,
        language,
        errors,
        FieldView.choice(
            "kind",
            word(language, "kind"),
            form.kind(),
            options(PartnershipKind.values(), PartnershipKind::key, language)),
        FieldView.text("title", word(language, "title"), form.title()).in("pl"),
        FieldView.text("titleEn", word(language, "titleEn"), form.titleEn()).in("en").orNothing(),
        FieldView.lines("about", word(language, "about"), form.about()).in("pl").orNothing(),
        FieldView.lines("aboutEn", word(language, "aboutEn"), form.aboutEn()).in("en").orNothing());
  }

  FormPage turn(
      Turn form, List<Option> heirs, String action, FormErrors errors, Language language) {
    return page(
        action,
        language,
        errors,
        FieldView.choice(
            "state",
            word(language, "state"),
            form.state(),
            options(PartnershipState.values(), PartnershipState::key, language)),
        FieldView.day("formedOn", word(language, "formedOn"), form.formedOn()).orNothing(),
        FieldView.day("endedOn", word(language, "endedOn"), form.endedOn()).orNothing(),
        FieldView.choice("successor", word(language, "successor"), form.successor(), heirs)
            .orNothing());
  }

  FormPage join(Join form, String action, FormErrors errors, Language language) {
    return page(
        action,
        language,
        errors,
        FieldView.text("organisation", word(language, "organisation"), form.organisation())
            .hint(word(language, "organisation.hint")),
        FieldView.choice(
            "role",
            word(language, "role"),
            form.role(),
            options(MemberRole.values(), MemberRole::key, language)),
        FieldView.day("since", word(language, "since"), form.since()).orNothing());
  }

  FormPage proof(Proof form, String action, FormErrors errors, Language language) {
    return page(
        action,
        language,
        errors,
        FieldView.choice(
            "kind",
            word(language, "document"),
            form.kind(),
            options(DocumentKind.values(), DocumentKind::key, language)),
        FieldView.text("title", word(language, "documentTitle"), form.title()),
        FieldView.of("url", "address", word(language, "address"), form.address())
            .hint(word(language, "address.hint"))
            .orNothing(),
        FieldView.day("signedOn", word(language, "signedOn"), form.signedOn()));
  }

  FormPage rule(Rule form, String action, FormErrors errors, Language language) {
    var proofs =
        Arrays.stream(DocumentKind.values())
            .filter(DocumentKind::isProof)
            .toArray(DocumentKind[]::new);
    return page(
        action,
        language,
        errors,
        FieldView.text("title", word(language, "counted"), form.title()).in("pl"),
        FieldView.text("titleEn", word(language, "titleEn"), form.titleEn()).in("en").orNothing(),
        FieldView.choice(
            "sides",
            word(language, "sides"),
            form.sides(),
            options(Sides.values(), Sides::key, language)),
        FieldView.choice(
            "grade",
            word(language, "grade"),
            form.grade(),
            options(proofs, DocumentKind::key, language)),
        FieldView.text("countries", word(language, "countries"), form.countries())
            .hint(word(language, "countries.hint"))
            .orNothing(),
        FieldView.of("number", "target", word(language, "target"), form.target()),
        FieldView.day("validFrom", word(language, "validFrom"), form.validFrom()),
        FieldView.day("validUntil", word(language, "validUntil"), form.validUntil()));
  }

  private FormPage page(String action, Language language, FormErrors errors, FieldView... fields) {
    var what = action.substring(action.lastIndexOf('/') + 1);
    var back = action.substring(0, action.lastIndexOf('/'));
    return new FormPage(
        messages.text(language, "partnering.office.partnership.title"),
        messages.text(language, "partnering.office.partnership.page." + what),
        "",
        action,
        what.equals("new") || what.equals("rule") ? "/office/partnerships" : back,
        List.of(fields),
        errors,
        messages.text(language, "partnering.office.partnership.save"));
  }
}
