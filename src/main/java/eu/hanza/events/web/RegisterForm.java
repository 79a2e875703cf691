package eu.hanza.events.web;

import eu.hanza.events.RegistrationRequest;
import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OneLine;
import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types to register.
 *
 * @param name the name
 * @param email the address
 * @param organisation whom the person comes from; may be empty
 * @param sector the sector
 * @param function what the person does there
 */
@SuppressWarnings("MultipleNullnessAnnotations") // a missing value is null until it is refused
public record RegisterForm(
    @NotBlank @Size(max = 120) String name,
    @NotBlank @Email @Size(max = 254) String email,
    @Size(max = 200) @Nullable String organisation,
    @NotNull @Nullable Sector sector,
    @NotNull @Nullable WorkFunction function) {

  static final RegisterForm EMPTY = new RegisterForm("", "", "", null, null);

  /** Takes out of names what nobody sees, before their rules are checked. */
  public RegisterForm {
    name = OneLine.typed(name);
    organisation = OneLine.typed(organisation);
  }

  /** The name of the sector; empty while none is chosen. */
  public String sectorName() {
    return sector == null ? "" : sector.name();
  }

  /** The name of the function; empty while none is chosen. */
  public String functionName() {
    return function == null ? "" : function.name();
  }

  RegistrationRequest request(EmailAddress address, Language language) {
    return new RegistrationRequest(
        name,
        address,
        Objects.requireNonNullElse(organisation, ""),
        Objects.requireNonNull(sector),
        Objects.requireNonNull(function),
        language);
  }
}
