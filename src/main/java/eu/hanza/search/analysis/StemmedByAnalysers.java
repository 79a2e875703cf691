package eu.hanza.search.analysis;

import eu.hanza.search.spi.StemmedLanguages;
import org.springframework.stereotype.Component;

/** The languages that have an analyser. */
@Component
class StemmedByAnalysers implements StemmedLanguages {

  @Override
  public boolean has(String tag) {
    return StemsByLanguage.isKnown(StemsByLanguage.prefix(tag));
  }
}
