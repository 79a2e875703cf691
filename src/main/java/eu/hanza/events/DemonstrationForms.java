package eu.hanza.events;

import eu.hanza.accounts.InformationClauses;
import eu.hanza.forms.FormBook;
import eu.hanza.forms.FormId;
import eu.hanza.forms.FormTerms;
import eu.hanza.forms.PublishResult;
import eu.hanza.forms.XlsForms;
import eu.hanza.forms.spi.FormActor;
import eu.hanza.forms.spi.FormHome;
import eu.hanza.programmes.ProgrammeSummary;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Publishes forms of the demonstration, as a coordinator would. */
@Component
@ConditionalOnProperty("hanza.demo")
class DemonstrationForms {

  private static final String CLAUSE = "ejestracja";

  private final FormBook book;
  private final InformationClauses clauses;

  DemonstrationForms(FormBook book, InformationClauses clauses) {
    this.book = book;
    this.clauses = clauses;
  }

  /** A form of a programme from its readable files, published on these terms. */
  FormId release(ProgrammeSummary programme, String name, UnaryOperator<FormTerms> terms) {
    var form = XlsForms.shipped("/demo/forms/" + name);
    var home = new FormHome("programme", programme.id().value());
    var id = book.create(FormActor.SYSTEM, home, form);
    var usual = book.find(id).orElseThrow().terms().withClause(clause(programme));
    book.settle(FormActor.SYSTEM, id, terms.apply(usual));
    publish(id, 1);
    return id;
  }

  private UUID clause(ProgrammeSummary programme) {
    return clauses.usableIn(programme.id()).stream()
        .filter(one -> one.name().contains(CLAUSE))
        .findFirst()
        .orElseThrow()
        .id()
        .value();
  }

  void publish(FormId id, int revision) {
    if (book.publish(FormActor.SYSTEM, id, revision)
        instanceof PublishResult.Refused(var problems, var reasons)) {
      throw new IllegalStateException("Not published: " + problems + reasons);
    }
  }
}
