package eu.hanza.events.office;

import eu.hanza.events.RegistrationRequest;
import eu.hanza.kernel.OneLine;
import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What an office enters of somebody whom it brings or invites.
 *
 * @param name the name
 * @param email the person's own address
 * @param organisation whom the person comes from
 * @param sector the sector; null where nobody said
 * @param function what the person does there; null where nobody said
 * @param language the tag of the language of letters
 * @param invited whether the person takes a seat that is kept back; null where it is not ticked
 */
@SuppressWarnings("MultipleNullnessAnnotations") // a missing value is null until it is refused
public record DelegationForm(
    @NotBlank @Size(max = RegistrationRequest.LONGEST_NAME) @Nullable String name,
    @NotBlank @Nullable String email,
    @Size(max = 300) @Nullable String organisation,
    @Nullable Sector sector,
    @Nullable WorkFunction function,
    @NotNull @Nullable String language,
    @Nullable Boolean invited) {

  /** Nothing typed yet. */
  static final DelegationForm EMPTY = new DelegationForm("", "", "", null, null, "pl", false);

  /** Takes out of names what nobody sees, before their rules are checked. */
  public DelegationForm {
    name = OneLine.typed(name);
    organisation = OneLine.typed(organisation);
  }
}
