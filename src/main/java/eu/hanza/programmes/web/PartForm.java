package eu.hanza.programmes.web;

import eu.hanza.shell.spi.FieldView;
import java.util.List;

/** What is typed about one part of a programme or of a funder. */
interface PartForm {

  List<FieldView> fields(Words words);
}
