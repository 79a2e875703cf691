package eu.hanza.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The form of an information clause. */
@HanzaTest
class ClausePagesTests {

  @Autowired InformationClauses clauses;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;

  @Test
  void keepsTheLinesOfEveryPart() throws Exception {
    var administrator = scenery.administrator();
    var id = clauses.draft(administrator, null, "Linie", AccountsFixtures.aWording());
    var html =
        web.perform(get("/pl/office/clauses/" + id).with(scenery.as(administrator)))
            .andReturn()
            .getResponse()
            .getContentAsString();
    var form = Jsoup.parse(html).select("fieldset.localized");
    assertThat(form).hasSize(8);
    assertThat(form.select("textarea")).hasSize(24);
    assertThat(form.select("input")).isEmpty();
  }
}
