package eu.hanza.accounts.web;

import eu.hanza.accounts.Grant;
import eu.hanza.accounts.Role;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;

/** A role with its scope as the value of a form field: {@code EDITOR:<id>}. */
final class GrantText {

  private GrantText() {}

  static String of(Grant grant) {
    var scope = grant.programme() != null ? grant.programme() : grant.organisation();
    return grant.role() + ":" + (scope == null ? "" : scope);
  }

  static Grant read(String text) {
    var colon = text.indexOf(':');
    try {
      var role = Role.valueOf(text.substring(0, Math.max(colon, 0)));
      var id = text.substring(colon + 1);
      if (role == Role.ADMINISTRATOR) {
        return Grant.ADMINISTRATOR;
      }
      return role.isOfProgramme()
          ? Grant.in(ProgrammeId.of(id), role)
          : Grant.representing(OrganisationId.of(id));
    } catch (IllegalArgumentException e) {
      throw new NotFoundException("role " + text);
    }
  }
}
