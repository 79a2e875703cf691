package eu.hanza.publishing;

import eu.hanza.kernel.LocalizedText;

/**
 * A profile of a programme on another website, shown as a plain labelled link (S0.15).
 *
 * @param id the id
 * @param label what it is, such as "Profil CKW na Facebooku"
 * @param address where it is
 */
public record ProfileLink(ProfileId id, LocalizedText label, String address) {}
