package eu.hanza.partnering.rooms;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.partnering.ListingCatalogue;
import eu.hanza.partnering.ListingKind;
import eu.hanza.partnering.ListingSummary;
import eu.hanza.partnering.rooms.Room.Outcome;
import eu.hanza.partnering.rooms.Room.RoomWords;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Rooms, for the people of a programme. */
@Pages
class RoomController {

  private static final String LIST = "/my/rooms";
  private static final String ONE = LIST + "/{id}";
  private static final String WORDS = "partnering.room.field";

  private final RoomDesk desk;
  private final RoomPages pages;
  private final ListingCatalogue listings;
  private final FormReader reader;

  RoomController(RoomDesk desk, RoomPages pages, ListingCatalogue listings, FormReader reader) {
    this.desk = desk;
    this.pages = pages;
    this.listings = listings;
    this.reader = reader;
  }

  /** A room as somebody types it, and what is typed in it. */
  record RoomForm(
      @Nullable String programme,
      @Nullable String need,
      @Nullable String title,
      @Nullable String problem,
      @Nullable String text,
      @Nullable String because,
      @Nullable String ending,
      @Nullable String outcome,
      @Nullable String page) {

    static String shown(@Nullable String value) {
      return Objects.requireNonNullElse(value, "").strip();
    }

    RoomPage.Typed typed() {
      return new RoomPage.Typed(shown(text), shown(ending), shown(outcome), shown(page));
    }

    Outcome came() {
      var chosen =
          Arrays.stream(Ending.values())
              .filter(one -> one.name().equals(shown(ending)))
              .findFirst()
              .orElse(null);
      return new Outcome(chosen, shown(outcome), shown(page));
    }
  }

  /** A request of somebody, and where its answer goes. */
  record Visit(
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {}

  @GetMapping(LIST)
  String list(
      @RequestParam(defaultValue = "") String need, Actor actor, Language language, Model model) {
    actor.must(RoomRules.maySeeAny(actor), "see rooms");
    var found = need(need);
    var programme = found.map(one -> one.listing().programme()).map(Object::toString).orElse("");
    var title = found.map(one -> one.listing().title().in(language).text()).orElse("");
    var known = found.isPresent() ? need : "";
    var typed = new RoomsPage.Typed(programme, known, title, title, "");
    model.addAttribute("page", pages.list(actor, typed, FormErrors.NONE, language));
    return "partnering/rooms";
  }

  private Optional<ListingSummary> need(String slug) {
    return slug.isEmpty()
        ? Optional.empty()
        : listings.find(slug).filter(one -> one.listing().kind() == ListingKind.NEED);
  }

  @PostMapping(LIST)
  String open(
      RoomForm form,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var programme = ProgrammeId.of(RoomForm.shown(form.programme()));
    var need = need(RoomForm.shown(form.need()));
    var title = RoomForm.shown(form.title());
    var problem = RoomForm.shown(form.problem());
    var words = new RoomWords(title, problem, language.tag());
    var opened = desk.open(actor, programme, need.map(ListingSummary::id).orElse(null), words);
    if (opened.id() != null) {
      return done("" + opened.id(), language, next);
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    var errors = reader.errors(opened.refusals(), WORDS, language);
    var named = need.map(one -> one.listing().title().in(language).text()).orElse("");
    var typed =
        new RoomsPage.Typed(
            programme.toString(), RoomForm.shown(form.need()), named, title, problem);
    model.addAttribute("page", pages.list(actor, typed, errors, language));
    return "partnering/rooms";
  }

  @GetMapping(ONE)
  String show(@PathVariable String id, Actor actor, Language language, Model model) {
    var room = desk.get(actor, RoomId.of(id));
    var page = pages.page(room, actor, RoomPage.Typed.NOTHING, FormErrors.NONE, language);
    model.addAttribute("page", page);
    return "partnering/room";
  }

  @PostMapping(ONE + "/join")
  String join(@PathVariable String id, Actor actor, Language language, RedirectAttributes next) {
    desk.join(actor, RoomId.of(id));
    return done(id, language, next);
  }

  @PostMapping(ONE + "/leave")
  String leave(@PathVariable String id, Actor actor, Language language, RedirectAttributes next) {
    desk.leave(actor, RoomId.of(id));
    return done(id, language, next);
  }

  @PostMapping(ONE + "/posts")
  String write(
      @PathVariable String id,
      RoomForm form,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var refusals = desk.write(actor, RoomId.of(id), RoomForm.shown(form.text()));
    return answer(id, form, refusals, new Visit(actor, language, model, response, next));
  }

  @PostMapping(ONE + "/posts/{post}/hide")
  String hide(
      @PathVariable String id,
      @PathVariable String post,
      RoomForm form,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var because = RoomForm.shown(form.because());
    var refusals = desk.hide(actor, RoomId.of(id), PostId.of(post), because);
    return answer(id, form, refusals, new Visit(actor, language, model, response, next));
  }

  @PostMapping(ONE + "/close")
  String close(
      @PathVariable String id,
      RoomForm form,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var refusals = desk.close(actor, RoomId.of(id), form.came());
    return answer(id, form, refusals, new Visit(actor, language, model, response, next));
  }

  private String answer(String id, RoomForm form, List<Refusal> refusals, Visit visit) {
    if (refusals.isEmpty()) {
      return done(id, visit.language(), visit.next());
    }
    visit.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    var errors = reader.errors(refusals, WORDS, visit.language());
    var room = desk.get(visit.actor(), RoomId.of(id));
    var page = pages.page(room, visit.actor(), form.typed(), errors, visit.language());
    visit.model().addAttribute("page", page);
    return "partnering/room";
  }

  private static String done(String id, Language language, RedirectAttributes next) {
    Notice.done(next, "partnering.room.done");
    return "redirect:/" + language.tag() + LIST + "/" + id;
  }
}
