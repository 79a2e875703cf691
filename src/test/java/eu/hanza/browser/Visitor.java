package eu.hanza.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody with a browser; notes what a page complains of and where it asks for things. */
final class Visitor implements AutoCloseable {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private final Playwright playwright;
  private final Browser browser;
  private final String address;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> foreign = new ArrayList<>();

  private Visitor(Playwright playwright, Browser browser, String address) {
    this.playwright = playwright;
    this.browser = browser;
    this.address = address;
  }

  static Visitor at(String address) {
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    var options =
        new BrowserType.LaunchOptions()
            .setExecutablePath(NeedsChromium.chromium())
            .setHeadless(true)
            .setChromiumSandbox(false)
            .setArgs(
                List.of(
                    "--disable-gpu",
                    "--disable-dev-shm-usage",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync"));
    return new Visitor(playwright, playwright.chromium().launch(options), address);
  }

  BrowserContext device(int width, ColorScheme scheme, boolean script) {
    return browser.newContext(
        new Browser.NewContextOptions()
            .setBaseURL(address)
            .setViewportSize(width, 900)
            .setColorScheme(scheme)
            .setJavaScriptEnabled(script));
  }

  Page page(BrowserContext context) {
    var page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            complaints.add(page.url() + ": " + message.text());
          }
        });
    page.onRequest(
        request -> {
          if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
            foreign.add(request.url());
          }
        });
    return page;
  }

  /** Signs a person of the demonstration in by the link in the mailbox. */
  void signIn(Page page, String email) {
    page.navigate("/pl/sign-in");
    page.fill("#link-email", email);
    page.click("text=Wyślij mi link");
    page.navigate("/pl/mailbox");
    page.locator("li", new Page.LocatorOptions().setHasText(email)).first().locator("a").click();
    page.locator("pre a").first().click();
    page.locator("main button").click();
    assertThat(page.url()).endsWith("/pl/my");
  }

  /** What axe finds; what the policy forbids to axe itself, which writes styles, does not count. */
  List<String> violations(Page page) {
    var before = List.copyOf(complaints);
    var found = axe(page);
    complaints.clear();
    complaints.addAll(before);
    return found;
  }

  /** The page's address if it has to be scrolled sideways, and nothing otherwise. */
  List<String> wide(Page page) {
    var over = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    var pixels = ((Number) page.evaluate(over)).intValue();
    return pixels > 0 ? List.of(page.url() + " is wider than the screen by " + pixels) : List.of();
  }

  /** Asks for violations alone and in the page itself: the pages have no frames of other hosts. */
  private static List<String> axe(Page page) {
    var options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page)
        .options(options).withTags(RULES).setLegacyMode(true).analyze().getViolations().stream()
            .map(
                rule ->
                    page.url()
                        + " "
                        + rule.getId()
                        + " "
                        + rule.getNodes().stream()
                            .map(node -> node.getTarget().toString())
                            .toList())
            .toList();
  }

  /** What the security policy forbade, and requests to other hosts. */
  List<String> complaints() {
    var all = new ArrayList<>(complaints);
    all.addAll(foreign);
    return all;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
