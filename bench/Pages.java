import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;

/**
 * How long pages take for one reader. Arguments: the address of Hanza, then paths. Each is asked
 * for 20 times unmeasured and 200 times measured, compressed as a browser asks for it; prints the
 * 50th and 95th percentile of the whole answer in milliseconds and the size in kilobytes.
 */
class Pages {

  private static final int WARM = 20;
  private static final int MEASURED = 200;

  public static void main(String[] args) throws Exception {
    try (var http = HttpClient.newHttpClient()) {
      for (var path : Arrays.copyOfRange(args, 1, args.length)) {
        var request =
            HttpRequest.newBuilder(URI.create(args[0] + path))
                .header("Accept-Encoding", "gzip")
                .build();
        var size = 0;
        var times = new double[MEASURED];
        for (var round = -WARM; round < MEASURED; round++) {
          var begin = System.nanoTime();
          var answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
          if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode());
          }
          size = answer.body().length;
          if (round >= 0) {
            times[round] = (System.nanoTime() - begin) / 1e6;
          }
        }
        Arrays.sort(times);
        System.out.printf(
            "%s: p50 %.0f ms, p95 %.0f ms, %d kB%n",
            path, times[MEASURED / 2], times[MEASURED * 95 / 100], size / 1000);
      }
    }
  }
}
