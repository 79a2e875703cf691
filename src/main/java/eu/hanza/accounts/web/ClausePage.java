package eu.hanza.accounts.web;

import eu.hanza.accounts.ClauseWording;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of one information clause.
 *
 * @param id the clause; null for a new one
 * @param name its name
 * @param wording what it says
 * @param edition the published edition; 0 for none
 * @param programme the id of its programme; empty for the installation
 * @param programmes the programmes to choose from, for a new clause
 * @param preview the text as people will read it
 * @param missing the parts that are missing before it can be published
 * @param changed whether it says something else than the published edition
 * @param history what was changed; null for a new one
 * @param mayKeep whether the reader may change it
 * @param errors what is wrong
 */
public record ClausePage(
    @Nullable String id,
    String name,
    ClauseWording wording,
    int edition,
    String programme,
    List<Option> programmes,
    String preview,
    List<String> missing,
    boolean changed,
    @Nullable Part history,
    boolean mayKeep,
    FormErrors errors) {}
