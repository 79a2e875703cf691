package eu.hanza.knowledge.web;

import eu.hanza.knowledge.web.ReuseView.TransferRow;
import java.util.List;

/** Transfers in a part of another page. */
public record TransfersView(List<TransferRow> rows) {}
