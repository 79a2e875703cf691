package eu.hanza.publishing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Asks an address outside whether a page is there: only by http and https, never inside a private
 * network, following at most five redirections, each of which is examined again.
 */
@Component
class LinkProbe {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int REDIRECTIONS = 5;
  private static final Set<Integer> NOT_FOR_HEAD = Set.of(400, 403, 405, 501);

  private final boolean privateToo;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  LinkProbe(@Value("${hanza.links.private:false}") boolean privateToo) {
    this.privateToo = privateToo;
  }

  /** What was found: the state, and the HTTP status if something answered. */
  record Finding(LinkState state, @Nullable Integer status) {}

  Finding look(String address) {
    try {
      var at = URI.create(address);
      for (var step = 0; step <= REDIRECTIONS; step++) {
        if (!mayAsk(at)) {
          return new Finding(LinkState.REFUSED, null);
        }
        var status = ask(at);
        var next = status.next();
        if (next == null) {
          return new Finding(status.code() < 400 ? LinkState.ALIVE : LinkState.DEAD, status.code());
        }
        at = at.resolve(next);
      }
      return new Finding(LinkState.DEAD, null);
    } catch (IOException | IllegalArgumentException e) {
      return new Finding(LinkState.DEAD, null);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Finding(LinkState.UNCHECKED, null);
    }
  }

  private record Answer(int code, @Nullable URI next) {}

  private Answer ask(URI at) throws IOException, InterruptedException {
    var head = send(at, "HEAD");
    return NOT_FOR_HEAD.contains(head.code()) ? send(at, "GET") : head;
  }

  private Answer send(URI at, String method) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(at)
            .timeout(PATIENCE)
            .header("User-Agent", "Hanza link checker")
            .method(method, BodyPublishers.noBody())
            .build();
    var response = client.send(request, BodyHandlers.discarding());
    var code = response.statusCode();
    var next =
        code >= 300 && code < 400
            ? response.headers().firstValue("Location").map(URI::create)
            : Optional.<URI>empty();
    return new Answer(code, next.orElse(null));
  }

  private boolean mayAsk(URI at) {
    var scheme = at.getScheme();
    var host = at.getHost();
    if (host == null || !("http".equals(scheme) || "https".equals(scheme))) {
      return false;
    }
    return privateToo || isPublic(host);
  }

  /** An unknown host is public: asking for it fails by itself. */
  static boolean isPublic(String host) {
    try {
      for (var address : InetAddress.getAllByName(host)) {
        if (isPrivate(address)) {
          return false;
        }
      }
      return true;
    } catch (UnknownHostException e) {
      return true;
    }
  }

  private static boolean isPrivate(InetAddress address) {
    var bytes = address.getAddress();
    var first = bytes[0] & 0xff;
    var second = bytes[1] & 0xff;
    var uniqueLocal = bytes.length == 16 && (first & 0xfe) == 0xfc;
    var shared = bytes.length == 4 && first == 100 && second >= 64 && second < 128;
    return address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || uniqueLocal
        || shared
        || (bytes.length == 4 && first == 0);
  }
}
