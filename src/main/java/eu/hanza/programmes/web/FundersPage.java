package eu.hanza.programmes.web;

import eu.hanza.kernel.Language;
import eu.hanza.programmes.Claim;
import eu.hanza.programmes.FunderNode;
import eu.hanza.programmes.FunderSummary;
import eu.hanza.shell.spi.TextView;
import java.util.List;

/**
 * The tree of funders with what sources state about each.
 *
 * @param trees the funders at the top
 */
public record FundersPage(List<Node> trees) {

  /**
   * A funder in the tree.
   *
   * @param name its name
   * @param kind what it is, as a part of a message key
   * @param period the years of its programming period; may be empty
   * @param aliases its other names
   * @param forNgos whether it is meant for non-governmental organisations
   * @param claims what sources state
   * @param parts its parts
   */
  public record Node(
      TextView name,
      String kind,
      String period,
      List<String> aliases,
      boolean forNgos,
      List<Claim> claims,
      List<Node> parts) {}

  static FundersPage of(List<FunderNode> trees, Language language) {
    return new FundersPage(trees.stream().map(node -> node(node, language)).toList());
  }

  private static Node node(FunderNode node, Language language) {
    var funder = node.funder();
    return new Node(
        TextView.of(funder.name(), language),
        funder.kind().name(),
        period(funder),
        funder.aliases(),
        funder.forNgos(),
        node.claims(),
        node.parts().stream().map(part -> node(part, language)).toList());
  }

  static String period(FunderSummary funder) {
    var from = funder.periodFrom();
    var to = funder.periodTo();
    var first = from == null ? "" : String.valueOf(from.getYear());
    var last = to == null ? "" : String.valueOf(to.getYear());
    return first.isEmpty() && last.isEmpty() ? "" : first + "–" + last;
  }
}
