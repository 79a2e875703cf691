package eu.hanza.events.hooks;

import eu.hanza.kernel.Refusal;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Which addresses webhooks may have: {@code https} ones that do not lead into the own network,
 * unless {@code hanza.webhooks.private} allows it. A name can lead elsewhere tomorrow, so it is
 * looked at when a webhook is made and again whenever something is sent.
 */
@Component
class WebhookAddresses {

  private static final int LONGEST = 1_000;

  private final boolean own;

  WebhookAddresses(@Value("${hanza.webhooks.private}") boolean own) {
    this.own = own;
  }

  /** What keeps a webhook from having an address; nothing if it may. */
  Optional<Refusal> against(String url) {
    var host = host(url);
    if (host.isEmpty()) {
      return refused("wrong");
    }
    try {
      return isOutside(host.get()) ? Optional.empty() : refused("inside");
    } catch (UnknownHostException e) {
      return refused("unknown");
    }
  }

  private static Optional<Refusal> refused(String why) {
    return Optional.of(Refusal.of("events.office.webhooks.url." + why));
  }

  private Optional<String> host(String url) {
    try {
      var address = new URI(url);
      var scheme = String.valueOf(address.getScheme());
      var known = "https".equals(scheme) || (own && "http".equals(scheme));
      return known && url.length() <= LONGEST && address.getUserInfo() == null
          ? Optional.ofNullable(address.getHost())
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Whether nothing that a host name leads to lies in the own network. */
  boolean isOutside(String host) throws UnknownHostException {
    return own
        || Arrays.stream(InetAddress.getAllByName(host)).noneMatch(WebhookAddresses::isInside);
  }

  private static boolean isInside(InetAddress one) {
    var bytes = one.getAddress();
    var first = bytes[0] & 0xff;
    return one.isLoopbackAddress()
        || one.isSiteLocalAddress()
        || one.isLinkLocalAddress()
        || one.isAnyLocalAddress()
        || one.isMulticastAddress()
        || (bytes.length == 4 && (first == 0 || (first == 100 && (bytes[1] & 0xc0) == 64)))
        || (bytes.length == 16 && (first & 0xfe) == 0xfc);
  }
}
