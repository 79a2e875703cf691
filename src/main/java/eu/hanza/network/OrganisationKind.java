package eu.hanza.network;

/**
 * What an organisation is by its tasks; it may be several things at once and change over time
 * (S3.16). Each kind has its place among the partner types of Interreg.
 */
public enum OrganisationKind {
  /** A commune, town or city. */
  MUNICIPALITY("local-public-authority"),
  /** A county or district between municipality and region. */
  COUNTY("local-public-authority"),
  /** A voivodeship, region or land. */
  REGION("regional-public-authority"),
  /** An association of municipalities or counties. */
  LOCAL_GOVERNMENT_ASSOCIATION("interest-group-including-ngo"),
  /** A euroregion. */
  EUROREGION("cross-border-legal-body"),
  /** A ministry or a national authority. */
  MINISTRY("national-public-authority"),
  /** An agency with one task, of a state or a region. */
  AGENCY("sectoral-agency"),
  /** An institution or programme body of the European Union. */
  EU_INSTITUTION("international-organisation"),
  /** Another international organisation. */
  INTERNATIONAL_ORGANISATION("international-organisation"),
  /** An association of citizens. */
  ASSOCIATION("interest-group-including-ngo"),
  /** An association of non-governmental organisations. */
  NGO_FEDERATION("interest-group-including-ngo"),
  /** A foundation. */
  FOUNDATION("interest-group-including-ngo"),
  /** Another non-governmental organisation. */
  NGO("interest-group-including-ngo"),
  /** A company owned by public bodies. */
  PUBLIC_COMPANY("infrastructure-and-public-service-provider"),
  /** A university or a research institute. */
  UNIVERSITY("higher-education-and-research"),
  /** A school or a training centre. */
  SCHOOL("education-centre-and-school"),
  /** A hospital or a medical centre. */
  HOSPITAL("hospital-and-medical-centre"),
  /** A chamber of commerce, crafts or another economic self-government. */
  CHAMBER("business-support-organisation"),
  /** A group of agricultural producers. */
  PRODUCER_GROUP("sme"),
  /** A large enterprise. */
  ENTERPRISE("enterprise-except-sme"),
  /** A small or medium enterprise, or one person in business. */
  SMALL_ENTERPRISE("sme"),
  /** A cluster or a business network. */
  CLUSTER("business-support-organisation"),
  /** A body that runs a fund or a programme. */
  FUND_OPERATOR("sectoral-agency"),
  /** A European grouping of territorial cooperation. */
  EGTC("egtc"),
  /** An informal group of people. */
  INFORMAL_GROUP("general-public"),
  /** A culture centre, museum, library or theatre. */
  CULTURAL_INSTITUTION("infrastructure-and-public-service-provider"),
  /** Anything else. */
  OTHER("other");

  private final String partnerType;

  OrganisationKind(String partnerType) {
    this.partnerType = partnerType;
  }

  /** The partner type of Interreg that this kind is counted as, as a code. */
  public String partnerType() {
    return partnerType;
  }

  /** The key of the kind's name. */
  public String key() {
    return "network.kind." + name();
  }
}
