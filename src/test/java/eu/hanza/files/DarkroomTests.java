package eu.hanza.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class DarkroomTests {

  @Test
  void turnsAPhotographAndForgetsWhereItWasTaken() throws IOException {
    var photograph = FileFixtures.aTurnedPhotograph(200, 100);
    assertThat(new String(photograph, StandardCharsets.ISO_8859_1)).contains("SECRET PLACE");
    var picture = Darkroom.develop(photograph, FileKind.JPEG);
    assertThat(picture.width()).isEqualTo(100);
    assertThat(picture.height()).isEqualTo(200);
    assertThat(new String(picture.content(), StandardCharsets.ISO_8859_1))
        .doesNotContain("SECRET", "Exif");
    assertThat(isRed(decoded(picture), 50, 20)).isTrue();
    assertThat(isRed(decoded(picture), 50, 180)).isFalse();
  }

  @Test
  void makesLargeImagesSmaller() throws IOException {
    var picture = Darkroom.develop(FileFixtures.anImage("png", 4000, 1000), FileKind.PNG);
    assertThat(decoded(picture).getWidth()).isEqualTo(picture.width()).isEqualTo(2400);
    assertThat(picture.height()).isEqualTo(600);
    var wide = Darkroom.develop(FileFixtures.anImage("jpeg", 9700, 97), FileKind.JPEG);
    assertThat(wide.width()).isEqualTo(2400);
    assertThat(wide.height()).isEqualTo(24);
  }

  @Test
  void keepsTheFirstFrameOfAGifAsPng() throws IOException {
    var picture = Darkroom.develop(FileFixtures.anImage("gif", 30, 20), FileKind.GIF);
    assertThat(picture.kind()).isEqualTo(FileKind.PNG);
    assertThat(decoded(picture).getWidth()).isEqualTo(30);
  }

  @Test
  void takesOnlyThePictureOutOfAWebp() throws IOException {
    var picture = Darkroom.develop(FileFixtures.aWebp(640, 480), FileKind.WEBP);
    assertThat(picture.width()).isEqualTo(640);
    assertThat(picture.height()).isEqualTo(480);
    assertThat(picture.content()).hasSize(68 - 20);
    assertThat(new String(picture.content(), StandardCharsets.ISO_8859_1))
        .startsWith("RIFF(\0\0\0WEBPVP8X")
        .doesNotContain("EXIF", "SECRET");
    assertThat(picture.content()[20]).isZero();
  }

  @Test
  void refusesWhatItCannotShow() {
    assertRefused(FileFixtures.aHugePng(), FileKind.PNG, "files.refused.pixels");
    assertRefused(FileFixtures.aWebp(2401, 10), FileKind.WEBP, "files.refused.webp");
    assertRefused(FileFixtures.ascii("\u0089PNG broken"), FileKind.PNG, "files.refused.picture");
    assertRefused(
        FileFixtures.ascii("RIFFxxxxWEBPVP8 \377\377\377\377"),
        FileKind.WEBP,
        "files.refused.picture");
  }

  private static void assertRefused(byte[] content, FileKind kind, String key) {
    assertThatThrownBy(() -> Darkroom.develop(content, kind))
        .isInstanceOfSatisfying(
            RefusedFile.class, refused -> assertThat(refused.why().key()).isEqualTo(key));
  }

  private static BufferedImage decoded(Picture picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(picture.content()));
  }

  private static boolean isRed(BufferedImage image, int x, int y) {
    var color = new Color(image.getRGB(x, y));
    return color.getRed() > 200 && color.getBlue() < 80;
  }
}
