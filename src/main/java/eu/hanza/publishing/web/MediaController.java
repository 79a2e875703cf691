package eu.hanza.publishing.web;

import eu.hanza.accounts.Actor;
import eu.hanza.files.FileCabinet;
import eu.hanza.files.StoreResult;
import eu.hanza.files.StoredFile;
import eu.hanza.files.Upload;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.Refusal;
import eu.hanza.publishing.ArticleId;
import eu.hanza.publishing.Download;
import eu.hanza.publishing.DownloadId;
import eu.hanza.publishing.NewsDesk;
import eu.hanza.publishing.NewsDirectory;
import eu.hanza.publishing.Picture;
import eu.hanza.publishing.PictureId;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import eu.hanza.shell.spi.WrittenText;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pictures and documents of an article, in the office. */
@Pages
class MediaController {

  private static final String BASE = "/office/news/{id}";

  private final NewsDirectory news;
  private final NewsDesk desk;
  private final FileCabinet files;
  private final WorkViews works;
  private final FormReader reader;

  MediaController(
      NewsDirectory news, NewsDesk desk, FileCabinet files, WorkViews works, FormReader reader) {
    this.news = news;
    this.desk = desk;
    this.files = files;
    this.works = works;
    this.reader = reader;
  }

  @PostMapping(BASE + "/pictures")
  String upload(
      @PathVariable String id,
      @RequestParam MultipartFile file,
      @Valid PictureForm form,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next)
      throws IOException {
    var article = OfficeArticles.mine(news, id, actor);
    var refused =
        switch (store(file)) {
          case StoreResult.Refused why -> List.of(why.why().at("file"));
          case StoreResult.Stored stored ->
              stored.file().isImage()
                  ? desk.keep(actor, article, form.picture(PictureId.next(), stored.file().id()))
                  : List.of(Refusal.of("publishing.picture.kind").at("file"));
        };
    return answer(article, refused, actor, language, model, response, next);
  }

  private StoreResult store(MultipartFile file) throws IOException {
    var name = file.getOriginalFilename();
    try (var content = file.getInputStream()) {
      return files.store(new Upload(name == null ? "" : name, content));
    }
  }

  @PostMapping(BASE + "/pictures/{picture}")
  String describe(
      @PathVariable String id,
      @PathVariable String picture,
      @Valid PictureForm form,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var article = OfficeArticles.mine(news, id, actor);
    var before = picture(article, picture);
    var refused = desk.keep(actor, article, form.picture(before.id(), before.file()));
    return answer(article, refused, actor, language, model, response, next);
  }

  @PostMapping(BASE + "/pictures/{picture}/remove")
  String remove(
      @PathVariable String id,
      @PathVariable String picture,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var article = OfficeArticles.mine(news, id, actor);
    desk.remove(actor, article, PictureId.of(picture));
    return answer(article, List.of(), actor, language, model, response, next);
  }

  @GetMapping(BASE + "/pictures/{picture}/file")
  ResponseEntity<Resource> show(
      @PathVariable String id, @PathVariable String picture, Actor actor) {
    var article = OfficeArticles.mine(news, id, actor);
    StoredFile file =
        files
            .find(picture(article, picture).file())
            .orElseThrow(() -> new NotFoundException("picture " + picture));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.kind()))
        .cacheControl(CacheControl.noStore())
        .body(new InputStreamResource(() -> files.open(file.id()), file.name()));
  }

  private Picture picture(ArticleId article, String picture) {
    var id = PictureId.of(picture);
    return news.get(article).pictures().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("picture " + picture));
  }

  @PostMapping(BASE + "/downloads")
  String attach(
      @PathVariable String id,
      @RequestParam MultipartFile file,
      @RequestParam("title.pl") String pl,
      @RequestParam(name = "title.en", defaultValue = "") String en,
      @RequestParam(name = "title.uk", defaultValue = "") String uk,
      @RequestParam(defaultValue = "pl") String written,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next)
      throws IOException {
    var article = OfficeArticles.mine(news, id, actor);
    var title = new WrittenText(pl, en, uk).text();
    var refused =
        switch (store(file)) {
          case StoreResult.Refused why -> List.of(why.why().at("file"));
          case StoreResult.Stored stored ->
              desk.keep(
                  actor,
                  article,
                  new Download(DownloadId.next(), stored.file().id(), title, written));
        };
    return answer(article, refused, actor, language, model, response, next);
  }

  @PostMapping(BASE + "/downloads/{download}/remove")
  String detach(
      @PathVariable String id,
      @PathVariable String download,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var article = OfficeArticles.mine(news, id, actor);
    desk.remove(actor, article, DownloadId.of(download));
    return answer(article, List.of(), actor, language, model, response, next);
  }

  private String answer(
      ArticleId article,
      List<Refusal> refused,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    if (refused.isEmpty()) {
      Notice.done(next, "publishing.office.done.saved");
      return "redirect:/" + language.tag() + "/office/news/" + article;
    }
    response.setStatus(422);
    model.addAttribute(
        "page", works.page(article, reader.errors(refused, language), actor, language));
    return "publishing/work";
  }
}
