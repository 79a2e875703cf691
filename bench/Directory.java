import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;

/** Measures the directory as one reader sees it: 50th and 95th percentile of whole answers. */
class Directory {

  private static final List<String> QUESTIONS =
      List.of(
          "/pl/organisations",
          "/pl/organisations?page=50",
          "/pl/organisations?page=200",
          "/pl/organisations?q=stowarzyszenie",
          "/pl/organisations?q=stowazyszenie",
          "/pl/organisations?country=PL",
          "/pl/organisations?kind=MUNICIPALITY&country=UA",
          "/pl/organisations?q=lublin&country=PL");

  public static void main(String[] args) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      for (var question : QUESTIONS) {
        var request = HttpRequest.newBuilder(URI.create(args[0] + question)).build();
        var times = new double[100];
        for (var round = -20; round < times.length; round++) {
          var start = System.nanoTime();
          var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
          if (answer.statusCode() != 200) {
            throw new IllegalStateException(question + " answered " + answer.statusCode());
          }
          if (round >= 0) {
            times[round] = (System.nanoTime() - start) / 1e6;
          }
        }
        Arrays.sort(times);
        System.out.printf("%-50s p50 %6.1f ms  p95 %6.1f ms%n", question, times[49], times[94]);
      }
    }
  }
}
