package eu.hanza.partnering.partnerships.web;

import eu.hanza.shell.spi.Part;
import eu.hanza.shell.spi.TextView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A partnership.
 *
 * @param id its id
 * @param title its name
 * @param about what it is for
 * @param kind what sort it is
 * @param state how far it has come, with its days
 * @param members its members
 * @param sides what the members were by law when it was formed, in words; empty if nobody knows
 * @param documents what proves it
 * @param successor what goes on with it; null for none
 * @param path its public page, without the language; null while nobody but the office sees it
 * @param history its history, for the office; null for others
 */
public record PartnershipPage(
    String id,
    TextView title,
    TextView about,
    String kind,
    String state,
    List<MemberView> members,
    String sides,
    List<DocumentView> documents,
    @Nullable Successor successor,
    @Nullable String path,
    @Nullable Part history) {

  /** A member: its name, page, role and days; {@code id} is its id while it belongs. */
  public record MemberView(String id, TextView name, String path, String role, String days) {}

  /** A document: its place in the list, what it is, what it is called, where, and when. */
  public record DocumentView(int position, String kind, String title, String address, String day) {}

  /** What goes on with it. */
  public record Successor(TextView title, String path) {}
}
