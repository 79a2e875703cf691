package eu.hanza.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTests {

  @Test
  void isReadAgain() throws IOException, ReaderException {
    var text = "https://hanza.test/pl/sprawdź/їжак";
    var image = ImageIO.read(new ByteArrayInputStream(QrCode.png(text, 300)));
    var width = image.getWidth();
    var height = image.getHeight();
    var source =
        new RGBLuminanceSource(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    var result = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));
    assertThat(result.getText()).isEqualTo(text);
    assertThat(width).isGreaterThanOrEqualTo(300);
  }

  @Test
  void isOneSvgElementWithoutTheText() {
    assertThat(QrCode.svg("\"><script>"))
        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 29 29\"")
        .endsWith("z\"/></svg>")
        .doesNotContain("script");
  }

  @Test
  void refusesWhatDoesNotFit() {
    assertThatIllegalArgumentException().isThrownBy(() -> QrCode.svg("x".repeat(3000)));
    assertThatIllegalArgumentException().isThrownBy(() -> QrCode.svg(""));
  }
}
