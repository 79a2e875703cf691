package eu.hanza.network;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.network.OrganisationDraft.Identifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierCheckTests {

  @ParameterizedTest
  @CsvSource({
    "NIP, 5250008695",
    "NIP, 5220103609",
    "NIP, 7252068627",
    "NIP, 8621632002",
    "NIP, 525-000-86-95",
    "NIP, PL5250008695",
    "REGON, 012047699",
    "REGON, 520441434",
    "REGON, 381204687",
    "REGON, 192598184",
    "REGON, 123456785",
    "REGON, 12345678512347",
    "KRS, 0000002408",
    "RSPO, 12345",
    "NO_ORGNR, 974760673",
    "NO_ORGNR, NO 974 760 673 MVA",
    "IBAN, PL61 1090 1014 0000 0712 1981 2874",
    "IBAN, NO93 8601 1117 947",
    "PIC, 999999999",
    "EU_VAT, PL5250008695",
    "EU_VAT, UA123",
    "TERC, 0663011",
    "TERC, 06",
    "TERC, 0663",
    "OTHER, ЄДРПОУ 00000000"
  })
  void takesWhatCanBeRight(IdentifierScheme scheme, String value) {
    assertThat(IdentifierCheck.check(scheme, value)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "NIP, 5250008696",
    "NIP, 525000869",
    "REGON, 123456784",
    "REGON, 12345678512348",
    "REGON, 12345678612342",
    "KRS, 2408",
    "NO_ORGNR, 974760674",
    "IBAN, PL60 1090 1014 0000 0712 1981 2874",
    "IBAN, NO93 8601 1117 9470",
    "PIC, 12345",
    "EU_VAT, PL5250008696",
    "EU_VAT, DE12345678",
    "TERC, 066301",
    "TERC, 0663017"
  })
  void refusesWhatCannotBeRight(IdentifierScheme scheme, String value) {
    assertThat(IdentifierCheck.check(scheme, value))
        .hasValueSatisfying(
            why -> assertThat(why.key()).isEqualTo("network.identifier.wrong." + scheme));
  }

  @ParameterizedTest
  @CsvSource({
    "NIP, 5250008695, EU_VAT, PL5250008695",
    "NIP, PL 525-000-86-95, NIP, 5250008695",
    "NO_ORGNR, 974760673, EU_VAT, NO974760673MVA"
  })
  void knowsTheSameNumberInEverySpelling(
      IdentifierScheme one, String value, IdentifierScheme other, String spelling) {
    assertThat(Identifier.of(one, "", value).matchKey())
        .isEqualTo(Identifier.of(other, "", spelling).matchKey());
  }
}
