package import CaseFile
package import Indonesian
package import KnowledgeBase

/// A reply as it was understood.
package enum Answer: Sendable, Hashable {
  /// A value, and the day of the event where the reply names it.
  case value(FactValue, on: CalendarDate? = nil)
  /// Nothing was imposed, or there is no judgment yet.
  case none
  case unknown
  case charges([Charge])
  case aggravations(Set<CaseFile.Aggravation>)
  /// A day of birth, given where the age was asked.
  case born(CalendarDate)
}

/// What became of a typed reply.
package enum Reply: Sendable {
  case answer(Answer)
  /// One of these offences was meant; the person picks.
  case choice([Offence])
  /// A provision that the catalogue lacks; the person confirms.
  case uncatalogued(Charge)
  /// Understood, but hardly possible; the person confirms what is asked.
  case doubtful(Answer, String)
  /// Not understood: what is wrong and an example, in one or two sentences.
  case unreadable(String)
}
