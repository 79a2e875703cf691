package eu.hanza.forms.web;

import eu.hanza.files.Upload;
import eu.hanza.forms.AnswerError;
import eu.hanza.forms.AnswerPath;
import eu.hanza.forms.FileAnswers;
import eu.hanza.forms.Filling;
import eu.hanza.forms.Respondent;
import eu.hanza.forms.ResponseId;
import eu.hanza.forms.view.FieldNames;
import eu.hanza.forms.view.PostedForm;
import eu.hanza.kernel.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Takes the files that come with a section. */
@Component
class AnswerFiles {

  private final FileAnswers answers;

  AnswerFiles(FileAnswers answers) {
    this.answers = answers;
  }

  /** Whether files came with a request. */
  static boolean are(HttpServletRequest request) {
    return files(request).values().stream().anyMatch(file -> !file.isEmpty());
  }

  private static Map<String, MultipartFile> files(HttpServletRequest request) {
    var multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
    return multipart == null ? Map.of() : multipart.getFileMap();
  }

  /** Keeps the files of a request; gives what stands against them. */
  List<AnswerError> take(
      Respondent who,
      Filling filling,
      PostedForm posted,
      HttpServletRequest request,
      Language language) {
    var names = new FieldNames(filling.checked().definition());
    var errors = new ArrayList<AnswerError>();
    files(request)
        .forEach(
            (name, file) -> {
              var path = names.path(name);
              if (path.isEmpty() || file.isEmpty()) {
                return;
              }
              try (var content = file.getInputStream()) {
                var upload = new Upload(String.valueOf(file.getOriginalFilename()), content);
                answers
                    .attach(
                        who,
                        filling.response().id(),
                        path.get(),
                        upload,
                        kept -> posted.described(kept, name),
                        language)
                    .ifPresent(
                        why ->
                            errors.add(new AnswerError(path.get(), why.key(), why.values(), "")));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    return errors;
  }

  /** Takes the file of a question away. */
  void detach(Respondent who, ResponseId id, AnswerPath path, Language language) {
    answers.detach(who, id, path, language);
  }
}
