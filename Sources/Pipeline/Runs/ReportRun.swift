package import Analyse
import Classify
import Corpus
import Privacy
import Report
import Store

/// From the archive to the files of the report.
package enum ReportRun {
  /// What was written, and what it says in short.
  package struct Result: Sendable {
    /// Path of the HTML page.
    package var page: String
    /// Names of all files.
    package var files: [String]
    /// The report for a terminal.
    package var text: String
    /// What the report found, in a sentence or two.
    package var headline: String
    /// `report.json`.
    package var json: [UInt8]
  }

  /// Works out the findings and writes the files into the project's `reports/`, each whole or not at all.
  package static func run(
    project: Project, codebookFolder: String?, parameters: AnalysisParameters, environment: RunEnvironment
  ) throws(Failure) -> Result {
    guard project.configuration.missing.isEmpty, let purgeAfter = project.configuration.purgeAfter else {
      throw .incomplete(path: project.folder.configuration, missing: project.configuration.missing)
    }
    let key = try project.key(environment)
    let lock = try project.lock()
    defer { withExtendedLifetime(lock) {} }
    let archive = try project.openArchive(.readWrite, keyID: key.keyID)
    let codebook = try CodebookSource.ready(codebookFolder)
    let document: ReportDocument
    do {
      try archive.setLabels(project.configuration.labels)
      let facts = try facts(archive, project: project, purgeAfter: purgeAfter, codebook: codebook)
      let findings = Analysis.findings(rows: try archive.personWeeks(), facts: facts, parameters: parameters)
      document = ReportDocument(findings: findings, facts: facts, manual: codebook.compiled.manual)
    } catch let error as StoreError {
      throw .store(error)
    } catch {
      throw .store(.failed(code: 1))
    }
    return try publish(document, in: project.folder)
  }

  private static func publish(_ document: ReportDocument, in folder: ProjectFolder) throws(Failure) -> Result {
    let files: [ReportFile]
    do throws(ReportError) { files = try ReportFiles.all(document) } catch { throw .report(error) }
    do throws(AtomicFile.Failure) {
      try AtomicFile.makeFolder(folder.reports)
      AtomicFile.removeLeftovers(in: folder.reports)
      for file in files { try AtomicFile.write(file.bytes, to: file.name, in: folder.reports) }
    } catch {
      throw .system(path: error.path, code: error.code)
    }
    return Result(
      page: folder.reports + "/report.html", files: files.map(\.name),
      text: TerminalRenderer().render(document),
      headline: [document.headline, document.period].compactMap(\.self).joined(separator: " "),
      json: files.first { $0.name == "report.json" }?.bytes ?? [])
  }

  private static func facts(
    _ archive: Archive, project: Project, purgeAfter: CivilDate, codebook: ReadyCodebook
  ) throws(StoreError) -> ArchiveFacts {
    let stored = try archive.facts()
    // The report names the codebook that coded the archive, which an edited file on disk need not be.
    let stamp = try archive.lastCodebook() ?? codebook.stamp
    let configuration = project.configuration
    return ArchiveFacts(
      groups: stored.groups, themes: stored.themes, languages: stored.languages, sources: stored.sources,
      issues: stored.issues, firstRecord: stored.firstRecord, lastRecord: stored.lastRecord, codebookHash: stamp.hash,
      codebookVersion: stamp.version, toolVersion: ToolVersion.number, keyID: stored.identity.keyID,
      projectID: configuration.projectID, purpose: configuration.purpose ?? "not stated",
      lawfulBasis: configuration.lawfulBasis ?? "not stated",
      purgeAfter: purgeAfter, timeZone: configuration.timeZone,
      manifestHash: hexadecimal(sha256(stored.contentHashes.flatMap(\.self))))
  }
}
