import java.util.List;
import java.util.Random;

/** Writes invented organisations as CSV for the import, always the same for the same number. */
class Organisations {

  private static final List<String> KINDS =
      List.of("MUNICIPALITY", "COUNTY", "ASSOCIATION", "FOUNDATION", "UNIVERSITY");
  private static final List<String> CLASSES =
      List.of("MUNICIPALITY", "COUNTY", "NGO", "NGO", "UNIVERSITY");
  private static final List<String> NAMES =
      List.of("Gmina", "Powiat", "Stowarzyszenie", "Fundacja", "Uczelnia");
  private static final List<String> PLACES =
      List.of("PL,Lublin", "PL,Gdynia", "PL,Toruń", "UA,Lwów", "GE,Tbilisi", "NO,Kristiansand", "LT,Wilno");
  private static final List<String> AREAS =
      List.of("kultura", "młodzież", "energia", "współpraca transgraniczna", "edukacja", "klimat");

  public static void main(String[] args) {
    var random = new Random(1);
    System.out.println(
        "name,language,name_pl,name_en,name_uk,aliases,kinds,legal_class,country,place,terc_id,areas,"
            + "description_pl,website,source");
    for (var number = 1; number <= Integer.parseInt(args[0]); number++) {
      var kind = random.nextInt(KINDS.size());
      var word = Integer.toString(number * 7919 + 100_003, 36);
      System.out.printf(
          "%s %s %d,pl,,,,,%s,%s,%s,,%s,,,dane do pomiaru%n",
          NAMES.get(kind),
          word,
          number,
          KINDS.get(kind),
          CLASSES.get(kind),
          PLACES.get(random.nextInt(PLACES.size())),
          AREAS.get(random.nextInt(AREAS.size())));
    }
  }
}
