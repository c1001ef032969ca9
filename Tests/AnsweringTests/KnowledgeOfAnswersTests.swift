import Answering
import Assistant
import KnowledgeBase
import Testing

/// What lawyers edit: answers, words, terms.
@Suite struct KnowledgeOfAnswersTests {
  private let knowledge: KnowledgeBase
  private let material: QuestionMaterial

  init() throws {
    knowledge = try Questions.assistant.get().knowledge
    material = try knowledge.questionMaterial()
  }

  @Test func `every answer rests on places that exist`() {
    #expect(material.answers.count > 150)
    for answer in material.answers {
      #expect(!answer.variants.isEmpty && !answer.statements.isEmpty, "\(answer.id)")
      for citation in answer.basis + answer.statements.flatMap(\.basis) {
        #expect(knowledge.holds(citation), "\(answer.id): \(citation)")
      }
      if let issue = answer.issue {
        #expect(knowledge.issue(issue) != nil, "\(answer.id): \(issue)")
      }
    }
    #expect(Set(material.answers.map(\.id)).count == material.answers.count)
  }

  @Test func `no wording is asked of two answers`() {
    var owners: [String: String] = [:]
    for answer in material.answers {
      for variant in answer.variants {
        if let other = owners[variant] { Issue.record("\(variant): \(other), \(answer.id)") }
        owners[variant] = answer.id
      }
    }
  }

  @Test func `each way of asking leads to its own answer`() throws {
    var lost: [String] = []
    var count = 0
    for answer in material.answers {
      for variant in answer.variants {
        count += 1
        let told = try Questions.ask(variant)
        if told.citations.isEmpty || Set(told.citations).isDisjoint(with: answer.basis) {
          lost.append("\(answer.id): \(variant)")
        }
      }
    }
    #expect(lost.count * 100 <= count * 5, "\(lost.joined(separator: "\n"))")
  }

  @Test func `terms and everyday names lead to what exists`() {
    for term in material.glossary {
      #expect(!term.meaning.isEmpty && !term.names.isEmpty)
      for citation in term.basis { #expect(knowledge.holds(citation), "\(term.id): \(citation)") }
    }
    for nickname in material.vocabulary.nicknames {
      #expect(knowledge.offence(nickname.offence) != nil, "\(nickname.offence)")
    }
    #expect(material.outsideTopics.allSatisfy { !$0.goTo.isEmpty && !$0.phrases.isEmpty })
  }
}
