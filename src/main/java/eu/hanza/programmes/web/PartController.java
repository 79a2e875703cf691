package eu.hanza.programmes.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.Refusal;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The office's form for one kind of part: shown empty under {@code new} or filled under the part's
 * id, kept, and taken away.
 *
 * @param <O> the id of what the part belongs to
 * @param <F> what is typed
 */
abstract class PartController<O, F extends PartForm> {

  private final Place place;
  private final FormReader reader;
  private final PartForms forms;

  PartController(Place place, FormReader reader, PartForms forms) {
    this.place = place;
    this.reader = reader;
    this.forms = forms;
  }

  /**
   * Where a kind of part is kept.
   *
   * @param office the address of the office, such as {@code /office/programmes}
   * @param parts the name of the parts in addresses, such as {@code areas}
   * @param key the name of a part in message keys, such as {@code area}
   */
  record Place(String office, String parts, String key) {

    private String base(String id) {
      return office + "/" + id;
    }
  }

  /** What the part belongs to, if the actor may change it. */
  abstract O mine(String id, Actor actor);

  /** What is known of a part; of a new one where the address says so. */
  abstract F form(O owner, String part);

  abstract List<Refusal> keep(Actor by, O owner, String part, F form);

  void remove(Actor by, O owner, String part) {
    throw new NotFoundException("a way to remove " + place.key() + " " + part);
  }

  List<FieldView> fields(O owner, F form, Actor actor, Words words) {
    return form.fields(words);
  }

  static boolean isNew(String part) {
    return part.equals("new");
  }

  @GetMapping("/{part}")
  String edit(
      @PathVariable String id,
      @PathVariable String part,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response) {
    var owner = mine(id, actor);
    var fields = fields(owner, form(owner, part), actor, forms.words(language));
    return show(id, part, fields, FormErrors.NONE, language, model, response);
  }

  @PostMapping("/{part}")
  String save(
      @PathVariable String id,
      @PathVariable String part,
      @Valid F form,
      BindingResult result,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var owner = mine(id, actor);
    var errors = reader.errors(result, "programmes.office", language);
    if (!errors.any()) {
      errors = reader.errors(keep(actor, owner, part, form), language);
    }
    if (!errors.any()) {
      return PartForms.done(place.base(id), language, next);
    }
    var fields = fields(owner, form, actor, forms.words(language));
    return show(id, part, fields, errors, language, model, response);
  }

  @PostMapping("/{part}/remove")
  String remove(
      @PathVariable String id,
      @PathVariable String part,
      Actor actor,
      Language language,
      RedirectAttributes next) {
    remove(actor, mine(id, actor), part);
    return PartForms.done(place.base(id), language, next);
  }

  private String show(
      String id,
      String part,
      List<FieldView> fields,
      FormErrors errors,
      Language language,
      Model model,
      HttpServletResponse response) {
    return forms.show(
        place.base(id),
        "/" + place.parts() + "/" + part,
        place.key(),
        fields,
        errors,
        language,
        model,
        response);
  }
}
