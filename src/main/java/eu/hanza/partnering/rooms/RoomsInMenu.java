package eu.hanza.partnering.rooms;

import eu.hanza.accounts.CurrentActor;
import eu.hanza.shell.spi.NavigationEntry;
import eu.hanza.shell.spi.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The link to the rooms on the desk. */
@Configuration(proxyBeanMethods = false)
class RoomsInMenu {

  @Bean
  NavigationEntry roomsOnTheDesk(CurrentActor actor) {
    return NavigationLink.desk(
        18,
        "partnering.room.title",
        "partnering.room.lede",
        "/my/rooms",
        () -> RoomRules.maySeeAny(actor.get()));
  }
}
