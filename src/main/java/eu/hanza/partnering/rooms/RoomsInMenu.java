package eu.hanza.partnering.rooms;

import eu.hanza.accounts.CurrentActor;
import eu.hanza.shell.spi.NavigationEntry;
import org.springframework.stereotype.Component;

/** The link to the rooms on the desk. */
@Component
class RoomsInMenu implements NavigationEntry {

  private final CurrentActor actor;

  RoomsInMenu(CurrentActor actor) {
    this.actor = actor;
  }

  @Override
  public Place place() {
    return Place.DESK;
  }

  @Override
  public int order() {
    return 18;
  }

  @Override
  public String labelKey() {
    return "partnering.room.title";
  }

  @Override
  public String hintKey() {
    return "partnering.room.lede";
  }

  @Override
  public String path() {
    return "/my/rooms";
  }

  @Override
  public boolean visible() {
    return RoomRules.maySeeAny(actor.get());
  }
}
