package eu.hanza.shell;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Addresses of static files with the hash of their content, so that browsers may keep them. */
@Component
record Assets(ObjectProvider<ResourceUrlProvider> addresses) {

  String address(String file) {
    var hashed = addresses.getObject().getForLookupPath(file);
    return hashed == null ? file : hashed;
  }
}
