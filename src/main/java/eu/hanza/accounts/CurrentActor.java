package eu.hanza.accounts;

/** Says who acts in the request at hand. Controllers may also take {@link Actor} as a parameter. */
public interface CurrentActor {

  /** Who acts, with the roles as they are now. */
  Actor get();
}
