import com.google.googlejavaformat.java.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks (check) or writes (fix) the format of every Java file under src. */
class Format {
  public static void main(String[] args) throws IOException {
    var fix = args.length > 0 && args[0].equals("fix");
    var command =
        new ArrayList<>(
            fix ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
    try (var files = Files.walk(Path.of("src"))) {
      files.map(Path::toString).filter(f -> f.endsWith(".java")).sorted().forEach(command::add);
    }
    Main.main(command.toArray(String[]::new));
  }
}
