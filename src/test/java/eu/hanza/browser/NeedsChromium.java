package eu.hanza.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips browser tests where there is no Chromium, visibly; with CI=true it fails instead. */
class NeedsChromium implements ExecutionCondition {

  static Path chromium() {
    return Path.of(System.getenv().getOrDefault("CHROMIUM_PATH", "/usr/bin/chromium"));
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Files.isExecutable(chromium())) {
      return ConditionEvaluationResult.enabled("Chromium is there");
    }
    var hint =
        "No Chromium at " + chromium() + ": apt-get install -y chromium, or set CHROMIUM_PATH";
    if (System.getenv("CI") != null) {
      throw new IllegalStateException(hint);
    }
    return ConditionEvaluationResult.disabled(hint);
  }
}
