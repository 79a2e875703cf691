package eu.hanza.shell;

import eu.hanza.shell.spi.Streamed;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Sends what a controller writes by itself. */
final class StreamedFiles extends AbstractHttpMessageConverter<Streamed> {

  StreamedFiles() {
    super(MediaType.ALL);
  }

  @Override
  protected boolean supports(Class<?> type) {
    return Streamed.class.isAssignableFrom(type);
  }

  @Override
  protected boolean canRead(@Nullable MediaType type) {
    return false;
  }

  @Override
  protected Streamed readInternal(Class<? extends Streamed> type, HttpInputMessage input) {
    throw new HttpMessageNotReadableException("only written", input);
  }

  @Override
  protected void writeInternal(Streamed file, HttpOutputMessage output) throws IOException {
    file.writeTo(output.getBody());
  }
}
