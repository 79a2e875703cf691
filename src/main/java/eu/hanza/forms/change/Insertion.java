package eu.hanza.forms.change;

import eu.hanza.forms.Choice;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.Question;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A part of another form, made ready to stand in a form: its names, ids and lists are those that
 * are free there, its rules follow, and it speaks the languages of the form. A list that is there
 * already with the same choices is shared.
 */
final class Insertion {

  private final FreshNames names;
  private final FormDefinition form;
  private final Map<String, String> listNames = new HashMap<>();
  private FormDefinition part;

  Insertion(FormDefinition part, FreshNames names, FormDefinition form) {
    this.part = LanguageEdits.kept(part, form.languages());
    this.names = names;
    this.form = form;
  }

  FormDefinition part() {
    var lists = new LinkedHashMap<String, List<Choice>>();
    part.lists().forEach((name, choices) -> lists.put(list(name, choices), choices));
    for (var item : part.all().toList()) {
      var name = names.name(item.name());
      if (!name.equals(item.name())) {
        part = new Renaming(part, item, name).form();
      }
    }
    var items = Tree.each(part.items(), this::known);
    return Copies.withItems(part, items).withLists(lists);
  }

  private String list(String name, List<Choice> choices) {
    var same = choices.equals(form.lists().get(name));
    var found = same ? name : names.list(name);
    listNames.put(name, found);
    return found;
  }

  private FormItem known(FormItem item) {
    var drawn =
        item instanceof Question q && !q.list().isEmpty()
            ? q.withList(listNames.getOrDefault(q.list(), q.list()))
            : item;
    return Copies.known(drawn, names.id(drawn.name()), drawn.name());
  }
}
