package eu.hanza.files;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/** A server on loopback that speaks clamd's INSTREAM and finds files that contain a word. */
final class SmallClamd implements AutoCloseable {

  static final String VIRUS = "A-HARMLESS-TEST-VIRUS";

  private final ServerSocket entrance;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final AtomicReference<byte[]> last = new AtomicReference<>(new byte[0]);
  private volatile String clean = "stream: OK";
  private volatile boolean isSilent;

  SmallClamd() throws IOException {
    entrance = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  ClamdCheck check(Duration timeout) {
    var host = InetAddress.getLoopbackAddress().getHostAddress();
    return new ClamdCheck(host, entrance.getLocalPort(), timeout);
  }

  /** Reads from now on, but never answers. */
  void fallSilent() {
    isSilent = true;
  }

  /** Answers this from now on to everything that is clean. */
  void say(String reply) {
    clean = reply;
  }

  /** The content that was scanned last. */
  byte[] last() {
    return last.get();
  }

  private void serve() {
    while (!entrance.isClosed()) {
      try (var socket = entrance.accept()) {
        answer(socket);
      } catch (IOException | InterruptedException e) {
        Thread.onSpinWait();
      }
    }
  }

  private void answer(Socket socket) throws IOException, InterruptedException {
    if (entrance.isClosed()) {
      // It was let in while the door closed.
      return;
    }
    var in = new DataInputStream(socket.getInputStream());
    var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
    if (!command.equals("zINSTREAM\0")) {
      throw new IOException("No command of clamd: " + command);
    }
    var content = content(in);
    last.set(content);
    if (isSilent) {
      closed.await();
    }
    var isInfected = new String(content, StandardCharsets.ISO_8859_1).contains(VIRUS);
    var reply = (isInfected ? "stream: Test.Virus FOUND" : clean) + "\0";
    socket.getOutputStream().write(reply.getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] content(DataInputStream in) throws IOException {
    var content = new ByteArrayOutputStream();
    for (int length = in.readInt(); length > 0; length = in.readInt()) {
      content.write(in.readNBytes(length));
    }
    return content.toByteArray();
  }

  @Override
  public void close() throws IOException {
    closed.countDown();
    entrance.close();
  }
}
