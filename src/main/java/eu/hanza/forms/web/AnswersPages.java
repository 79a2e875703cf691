package eu.hanza.forms.web;

import eu.hanza.activity.spi.History;
import eu.hanza.files.FileCabinet;
import eu.hanza.forms.AnswerError;
import eu.hanza.forms.AnswerPath;
import eu.hanza.forms.CardDesk;
import eu.hanza.forms.FileAnswer;
import eu.hanza.forms.Filling;
import eu.hanza.forms.FormHomes;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.FormRow;
import eu.hanza.forms.Group;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionType;
import eu.hanza.forms.Repeat;
import eu.hanza.forms.ResponseState;
import eu.hanza.forms.SecondEntries;
import eu.hanza.forms.Submission;
import eu.hanza.forms.SubmissionDesk;
import eu.hanza.forms.stored.OptionPools.Option;
import eu.hanza.forms.view.FieldNames;
import eu.hanza.forms.view.Section;
import eu.hanza.forms.web.AnswersPage.Block;
import eu.hanza.forms.web.AnswersPage.Line;
import eu.hanza.forms.web.AnswersPage.Office;
import eu.hanza.forms.web.AnswersPage.Receipt;
import eu.hanza.forms.web.SectionPage.ErrorLink;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Messages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of answers as a whole. */
@Component
class AnswersPages {

  private final FillPages fill;
  private final FormHomes homes;
  private final SubmissionDesk submissions;
  private final CardDesk cards;
  private final SecondEntries seconds;
  private final CommentPages comments;
  private final Respondents respondents;
  private final FileCabinet files;
  private final History history;
  private final Messages messages;

  AnswersPages(
      FillPages fill,
      FormHomes homes,
      SubmissionDesk submissions,
      CardDesk cards,
      SecondEntries seconds,
      CommentPages comments,
      Respondents respondents,
      FileCabinet files,
      History history,
      Messages messages) {
    this.fill = fill;
    this.homes = homes;
    this.submissions = submissions;
    this.cards = cards;
    this.seconds = seconds;
    this.comments = comments;
    this.respondents = respondents;
    this.files = files;
    this.history = history;
    this.messages = messages;
  }

  AnswersPage withProblem(
      HttpServletRequest request, Filling filling, String problem, Language language) {
    return page(request, filling, List.of(), "", List.of(), problem, language);
  }

  AnswersPage page(
      HttpServletRequest request,
      Filling filling,
      List<AnswerError> errors,
      String refused,
      List<String> signers,
      Language language) {
    return page(request, filling, errors, refused, signers, "", language);
  }

  private AnswersPage page(
      HttpServletRequest request,
      Filling filling,
      List<AnswerError> errors,
      String refused,
      List<String> signers,
      String problem,
      Language language) {
    var sections = Section.of(filling.checked().definition());
    var title = filling.checked().definition().title().in(language);
    var response = filling.response();
    var turns = submissions.submissions(respondents.of(request), response.id());
    return new AnswersPage(
        fill.site(filling, language),
        title.text(),
        title.language(),
        response.path(),
        filling.mayEdit(),
        blocks(filling, sections, language),
        links(filling, sections, errors, language),
        refused,
        signers,
        filling.maySubmit(),
        response.state() == ResponseState.DRAFT ? null : receipt(filling, turns, language),
        response.isDraft() ? respondents.code(request, response.id()) : null,
        response.revision(),
        fill.others(filling, sections, language),
        response.isReopened() && !turns.isEmpty() ? turns.getFirst().reason() : "",
        comments.view(request, filling, language),
        office(filling, problem, language));
  }

  private @Nullable Receipt receipt(Filling filling, List<Submission> turns, Language language) {
    var number = filling.response().number();
    if (turns.isEmpty() || number == null) {
      return null;
    }
    var last = turns.getFirst();
    var waiting =
        submissions.waiting(filling.response().id()).stream()
            .map(option -> label(filling, option, language))
            .toList();
    return new Receipt(
        number, FillPages.moment(last.at(), filling, language), last.hash(), last.late(), waiting);
  }

  private static String label(Filling filling, Option option, Language language) {
    var definition = filling.checked().definition();
    return definition
        .questions()
        .filter(question -> question.id().equals(option.question()))
        .flatMap(question -> definition.choices(question).stream())
        .filter(choice -> choice.name().equals(option.choice()))
        .map(choice -> choice.label().in(language).text())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse(option.choice());
  }

  private @Nullable Office office(Filling filling, String problem, Language language) {
    var form = filling.form();
    if (!homes.mayKeep(respondents.actor(), form.home())) {
      return null;
    }
    var key = "forms.provenance." + filling.response().provenance();
    return new Office(
        "/office/forms/" + form.id() + "/answers",
        messages.text(language, key),
        history.of(filling.response().id(), language),
        filling.response().state() == ResponseState.SUBMITTED,
        problem,
        original(filling),
        again(filling),
        twins(filling, language));
  }

  private static String original(Filling filling) {
    var file = filling.response().original();
    return file == null ? "" : filling.response().path() + "/files/" + file;
  }

  private String again(Filling filling) {
    if (!filling.mayEdit() || !filling.response().isTyped()) {
      return "";
    }
    return seconds.of(filling.response()).isPresent() ? "compare" : "begin";
  }

  private List<AnswersPage.Twin> twins(Filling filling, Language language) {
    return filling.response().state() == ResponseState.WITHDRAWN
        ? List.of()
        : cards.twins(filling.response()).stream()
            .map(
                twin ->
                    new AnswersPage.Twin(
                        messages.text(
                            language,
                            "forms.office.twins.number",
                            Map.of("number", Objects.requireNonNullElse(twin.number(), 0))),
                        twin.path()))
            .toList();
  }

  private List<ErrorLink> links(
      Filling filling, List<Section> sections, List<AnswerError> errors, Language language) {
    var names = new FieldNames(filling.checked().definition());
    var links = new ArrayList<ErrorLink>();
    for (var error : errors) {
      var number =
          sections.stream()
              .filter(section -> section.has(error.path().steps().getFirst().name()))
              .map(Section::number)
              .findFirst()
              .orElse(1);
      var item = names.item(error.path()).orElse(null);
      var label = item == null ? "" : filling.run().words(error.path(), item.wording().label());
      var numbers = new ArrayList<String>();
      error.path().steps().stream()
          .filter(step -> step.index() > 0)
          .forEach(step -> numbers.add(String.valueOf(step.index())));
      links.add(
          new ErrorLink(
              filling.response().path() + "/" + number + "?check=true#" + names.of(error.path()),
              numbers.isEmpty() ? label : label + " (" + String.join(".", numbers) + ")",
              language.tag(),
              fill.words(error, language)));
    }
    return links;
  }

  private List<Block> blocks(Filling filling, List<Section> sections, Language language) {
    var blocks = new ArrayList<Block>();
    for (var section : sections) {
      var lines = new ArrayList<Line>();
      var heading = section.heading().orElse(null);
      var items = heading instanceof Group group ? group.items() : section.items();
      lines(filling, items, null, language, lines);
      blocks.add(new Block(section.number(), fill.title(filling, section, language), lines));
    }
    return blocks;
  }

  private void lines(
      Filling filling,
      List<FormItem> items,
      @Nullable AnswerPath within,
      Language language,
      List<Line> lines) {
    for (var item : items) {
      var path = within == null ? AnswerPath.to(item.name()) : within.below(item.name());
      switch (item) {
        case Question question -> line(filling, path, question, language, lines);
        case Group group -> {
          heading(filling, path, group, language, lines);
          lines(filling, group.items(), within, language, lines);
        }
        case Repeat repeat -> instances(filling, path, repeat, language, lines);
      }
    }
  }

  private void heading(
      Filling filling, AnswerPath path, Group group, Language language, List<Line> lines) {
    var label = filling.run().words(path, group.wording().label());
    if (filling.run().row(path).filter(FormRow::relevant).isPresent() && !label.isBlank()) {
      lines.add(Line.heading(label, language));
    }
  }

  private void instances(
      Filling filling, AnswerPath path, Repeat repeat, Language language, List<Line> lines) {
    var count = filling.run().count(path);
    for (var number = 1; number <= count; number++) {
      var at = path.at(number);
      if (filling.run().row(at).filter(FormRow::relevant).isPresent()) {
        var label = filling.run().words(at, repeat.wording().label());
        var values = Map.<String, Object>of("label", label, "number", number, "count", count);
        lines.add(Line.heading(messages.text(language, "forms.instance", values), language));
        lines(filling, repeat.items(), at, language, lines);
      }
    }
  }

  private void line(
      Filling filling, AnswerPath path, Question question, Language language, List<Line> lines) {
    var row = filling.run().row(path).filter(FormRow::relevant).orElse(null);
    if (row == null || question.retired() || isUnseen(question)) {
      return;
    }
    var label = filling.run().words(path, question.wording().label());
    var asked = label.isBlank() ? question.name() : label;
    lines.add(
        row.answer()
            .filter(given -> isFile(question))
            .map(given -> file(filling, asked, FileAnswer.of(given.text()), language))
            .orElseGet(() -> Line.of(asked, language, words(filling, row, question, language))));
  }

  private String words(Filling filling, FormRow row, Question question, Language language) {
    var words = fill.words(filling, language);
    return row.answer().map(given -> words.say(row, question, given)).orElse("");
  }

  private Line file(Filling filling, String asked, FileAnswer file, Language language) {
    var name = files.find(file.id()).map(found -> found.name()).orElse(file.file());
    var path = filling.response().path() + "/files/" + file.file();
    return new Line(false, asked, language.tag(), name, path, fill.description(file, language));
  }

  private static boolean isUnseen(Question question) {
    return question.type().isSilent()
        && (question.type() != QuestionType.CALCULATE || question.wording().label().isEmpty());
  }

  private static boolean isFile(Question question) {
    return question.type() == QuestionType.FILE || question.type() == QuestionType.IMAGE;
  }
}
