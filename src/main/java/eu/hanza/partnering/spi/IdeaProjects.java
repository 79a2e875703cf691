package eu.hanza.partnering.spi;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.ProjectId;

/** A module that opens projects out of ideas. */
public interface IdeaProjects {

  /** Opens a draft with all that the idea says, for somebody who may open projects there. */
  ProjectId open(Actor by, IdeaBrief brief);

  /** Where those who keep the project work on it, without the language. */
  String desk(ProjectId project);
}
