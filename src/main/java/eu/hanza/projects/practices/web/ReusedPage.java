package eu.hanza.projects.practices.web;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import java.util.List;
import java.util.Map;

/**
 * Where those who keep a project say which practices it uses.
 *
 * @param heading the name of the project
 * @param base the page, without the language
 * @param desk the desk of the project, without the language
 * @param view what is told already
 * @param practices the practices that can be named
 * @param stages the stages
 * @param practice the practice that was typed; may be empty
 * @param stage the stage that was typed; may be empty
 * @param changed what was typed of the changes, by language
 * @param errors what is wrong
 */
public record ReusedPage(
    String heading,
    String base,
    String desk,
    ReusedView view,
    List<Option> practices,
    List<Option> stages,
    String practice,
    String stage,
    Map<String, String> changed,
    FormErrors errors) {}
