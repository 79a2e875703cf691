package eu.hanza.programmes;

import java.util.List;

/**
 * A funder in the tree of funders.
 *
 * @param funder the funder
 * @param claims what sources state about it, in the order in which they were noted
 * @param parts what it consists of
 */
public record FunderNode(FunderSummary funder, List<Claim> claims, List<FunderNode> parts) {

  /** Makes the lists unchangeable. */
  public FunderNode {
    claims = List.copyOf(claims);
    parts = List.copyOf(parts);
  }
}
