package eu.hanza.knowledge.web;

import eu.hanza.kernel.Language;
import eu.hanza.knowledge.Attachment;
import eu.hanza.knowledge.PracticeDetails;
import eu.hanza.knowledge.PracticeShelf;
import eu.hanza.shell.spi.TextView;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows the files of practices: at their public address once they have one. */
@Component
class AttachmentViews {

  private final PracticeShelf shelf;

  AttachmentViews(PracticeShelf shelf) {
    this.shelf = shelf;
  }

  List<AttachmentView> of(PracticeDetails practice, Language language) {
    var base = "/" + language.tag() + "/my/practices/" + practice.id() + "/files/";
    var isPublic = practice.summary().state().isPublished();
    return shelf.of(practice.id()).stream()
        .map(one -> view(one, isPublic ? one.file().path() : base + one.file().id(), language))
        .toList();
  }

  private static AttachmentView view(Attachment attachment, String src, Language language) {
    var file = attachment.file();
    return new AttachmentView(
        file.id().toString(),
        src,
        TextView.of(attachment.name(), language),
        attachment.licence(),
        file.isImage(),
        file.width(),
        file.height());
  }
}
