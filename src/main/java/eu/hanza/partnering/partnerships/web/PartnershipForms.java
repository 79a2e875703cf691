package eu.hanza.partnering.partnerships.web;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
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
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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
      @NotNull @Nullable PartnershipKind kind,
      @NotBlank @Size(max = 150) @Nullable String title,
      @Size(max = 150) @Nullable String titleEn,
      @Size(max = 1500) @Nullable String about,
      @Size(max = 1500) @Nullable String aboutEn) {

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
      @NotNull @Nullable PartnershipState state,
      @Nullable LocalDate formedOn,
      @Nullable LocalDate endedOn,
      @Nullable String successor) {}

  /** A new member. */
  record Join(
      @NotBlank @Size(max = 300) @Nullable String organisation,
      @NotNull @Nullable MemberRole role,
      @Nullable LocalDate since) {}

  /** A new document. */
  record Proof(
      @NotNull @Nullable DocumentKind kind,
      @NotBlank @Size(max = 200) @Nullable String title,
      @Size(max = 500) @Nullable String address,
      @NotNull @Nullable LocalDate signedOn) {}

  /** A new rule of counting. */
  record Rule(
      @NotBlank @Size(max = 150) @Nullable String title,
      @Size(max = 150) @Nullable String titleEn,
      @NotNull @Nullable Sides sides,
      @NotNull @Nullable DocumentKind grade,
      @Size(max = 100) @Nullable String countries,
      @NotNull @Min(1) @Max(100_000) @Nullable Integer target,
      @NotNull @Nullable LocalDate validFrom,
      @NotNull @Nullable LocalDate validUntil) {

    static final Rule EMPTY =
        new Rule("", "", Sides.NGOS_ONLY, DocumentKind.LETTER, "", null, null, null);

    LocalizedText name() {
      return text(title, titleEn);
    }

    Set<String> codes() {
      var codes = new TreeSet<String>();
      for (var code : said(countries).toUpperCase(java.util.Locale.ROOT).split("[^A-Z]+")) {
        if (code.length() == 2) {
          codes.add(code);
        }
      }
      return codes;
    }
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
