package eu.hanza.publishing;

import eu.hanza.kernel.ApproximateDate;
import eu.hanza.kernel.QuoteBalance;
import eu.hanza.kernel.RelativeDate;
import eu.hanza.kernel.SpacingHints;
import eu.hanza.publishing.ImportProposal.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pasted text with what seems to be wrong in it (T31, T32) and the dates that it tells from its
 * own publication (T11). The text itself stays as it came.
 *
 * @param text the text
 * @param proposals changes to choose from, in their order
 * @param dates dates such as "w styczniu br.", resolved or as questions
 */
public record ImportReview(String text, List<ImportProposal> proposals, List<RelativeDate> dates) {

  private static final Pattern BULLET = Pattern.compile("(?m)^[ \\t]*[•·▪‣][ \\t\\u00A0]*");

  /** Reviews a text; {@code published} is null where nobody knows when it was. */
  public static ImportReview of(String text, @Nullable ApproximateDate published) {
    var proposals = new ArrayList<ImportProposal>();
    spaces(text, proposals);
    bullets(text, proposals);
    for (var lonely : QuoteBalance.in(text)) {
      var at = lonely.position();
      proposals.add(new ImportProposal(Kind.QUOTE, at, at + 1, around(text, at), around(text, at)));
    }
    for (var link : LinkHints.of(text)) {
      proposals.add(link(text, link));
    }
    proposals.sort(Comparator.comparingInt(ImportProposal::from));
    return new ImportReview(text, List.copyOf(proposals), RelativeDate.in(text, published));
  }

  private static void spaces(String text, List<ImportProposal> proposals) {
    for (var hint : SpacingHints.in(text)) {
      var at = hint.position();
      var from = text.lastIndexOf(hint.written(), at);
      proposals.add(
          new ImportProposal(
              Kind.SPACE, from, from + hint.written().length(), hint.written(), hint.proposed()));
    }
  }

  private static void bullets(String text, List<ImportProposal> proposals) {
    var bullet = BULLET.matcher(text);
    while (bullet.find()) {
      proposals.add(
          new ImportProposal(Kind.BULLET, bullet.start(), bullet.end(), bullet.group(), "- "));
    }
  }

  private static ImportProposal link(String text, FoundLink link) {
    var before = text.substring(link.from(), link.to());
    var words = link.proposal().isEmpty() ? link.text() : link.proposal();
    var after = link.isBroken() ? before : "[" + words + "](" + link.address() + ")";
    return new ImportProposal(Kind.LINK, link.from(), link.to(), before, after);
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 20)).strip();
  }

  /** The text with the chosen changes, which are named by their place in the list. */
  public String with(Collection<Integer> chosen) {
    var changed = new StringBuilder(text);
    for (var number = proposals.size() - 1; number >= 0; number--) {
      var proposal = proposals.get(number);
      if (chosen.contains(number) && proposal.isChange()) {
        changed.replace(proposal.from(), proposal.to(), proposal.after());
      }
    }
    return changed.toString();
  }
}
