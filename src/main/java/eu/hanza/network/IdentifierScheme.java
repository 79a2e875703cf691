package eu.hanza.network;

/** The register that an identifier comes from. */
public enum IdentifierScheme {
  /** Polish tax number. */
  NIP,
  /** Polish statistical number, 9 or 14 digits. */
  REGON,
  /** Polish court register. */
  KRS,
  /** Polish register of schools. */
  RSPO,
  /** Norwegian organisation number. */
  NO_ORGNR,
  /** Participant code of the European Commission. */
  PIC,
  /** Tax number with the prefix of its country. */
  EU_VAT,
  /** Polish code of a territorial unit. */
  TERC,
  /** Bank account; checked only, never kept in the public register. */
  IBAN,
  /** Any other register, of any country, as it is written there. */
  OTHER;

  /** The key of the register's name. */
  public String key() {
    return "network.identifier." + name();
  }

  /** Whether everybody may see identifiers of this register. */
  public boolean isPublic() {
    return this != IBAN;
  }
}
