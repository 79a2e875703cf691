package eu.hanza.files;

import eu.hanza.kernel.Refusal;
import java.util.Optional;

/**
 * Looks at an upload before it is kept: scanners and the like plug in. It sees the bytes as they
 * were sent, after their kind was told and before pictures are written anew; what one check refuses
 * is not kept. A check that cannot do its work refuses.
 */
public interface UploadCheck {

  /**
   * What stands against keeping this content; empty if nothing does.
   *
   * @param name the name that it came with, without folders, which is not trusted
   * @param mediaType its kind, told from the content
   * @param content its bytes, not to be changed
   */
  Optional<Refusal> refusal(String name, String mediaType, byte[] content);
}
