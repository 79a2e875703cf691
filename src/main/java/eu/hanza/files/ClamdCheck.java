package eu.hanza.files;

import eu.hanza.kernel.Refusal;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Has uploads scanned for viruses by a clamd, over its command INSTREAM. Whatever is not answered
 * with a clear "OK" in time is refused: an infected file for good, all else with the request to try
 * again.
 */
@Component
@ConditionalOnProperty("hanza.clamd.host")
class ClamdCheck implements UploadCheck {

  private static final Logger log = LoggerFactory.getLogger(ClamdCheck.class);
  private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
  private static final int CHUNK = 1 << 16;
  private static final int LONGEST_REPLY = 1_000;

  private final String host;
  private final int port;
  private final Duration timeout;

  ClamdCheck(
      @Value("${hanza.clamd.host}") String host,
      @Value("${hanza.clamd.port:3310}") int port,
      @Value("${hanza.clamd.timeout:10s}") Duration timeout) {
    this.host = host;
    this.port = port;
    this.timeout = timeout;
  }

  @Override
  public Optional<Refusal> refusal(String name, String mediaType, byte[] content) {
    try {
      return verdict(reply(content));
    } catch (IOException e) {
      log.warn("clamd at {}:{} did not scan an upload: {}", host, port, e.toString());
      return Optional.of(Refusal.of("files.refused.unscanned"));
    }
  }

  private static Optional<Refusal> verdict(String reply) throws IOException {
    if (reply.equals("stream: OK")) {
      return Optional.empty();
    } else if (reply.endsWith(" FOUND")) {
      log.warn("An upload was refused by clamd: {}", reply);
      return Optional.of(Refusal.of("files.refused.virus"));
    }
    throw new IOException("it said \"" + reply + "\"");
  }

  /** The one answer to the whole content; the socket is closed under a scanner that is too slow. */
  private String reply(byte[] content) throws IOException {
    try (var socket = new Socket()) {
      CompletableFuture.delayedExecutor(timeout.toMillis(), TimeUnit.MILLISECONDS)
          .execute(() -> hangUp(socket));
      socket.connect(new InetSocketAddress(host, port), (int) timeout.toMillis());
      send(content, socket.getOutputStream());
      var reply = socket.getInputStream().readNBytes(LONGEST_REPLY);
      return new String(reply, StandardCharsets.UTF_8).replace("\0", "").strip();
    }
  }

  private static void send(byte[] content, OutputStream wire) throws IOException {
    var out = new DataOutputStream(new BufferedOutputStream(wire, CHUNK));
    out.write(COMMAND);
    for (int at = 0; at < content.length; at += CHUNK) {
      var length = Math.min(CHUNK, content.length - at);
      out.writeInt(length);
      out.write(content, at, length);
    }
    out.writeInt(0);
    out.flush();
  }

  private static void hangUp(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      log.debug("A connection to clamd could not be closed", e);
    }
  }
}
