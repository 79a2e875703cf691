package eu.hanza.catalogues;

import eu.hanza.shell.spi.NavigationEntry;
import eu.hanza.shell.spi.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The link to the open data in the foot of every page. */
@Configuration(proxyBeanMethods = false)
class CataloguesInMenu {

  @Bean
  NavigationEntry openDataLink() {
    return NavigationLink.foot(40, "catalogues.title", "/open-data");
  }
}
