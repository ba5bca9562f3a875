import Pipeline
import Testing

@Suite struct KeyLocationTests {
  @Test(arguments: [
    (["GROUNDSWELL_KEY_FILE": "/k/x.key", "HOME": "/h"], "/k/x.key"),
    (["XDG_CONFIG_HOME": "/c", "HOME": "/h"], "/c/groundswell/abc.key"),
    (["XDG_CONFIG_HOME": "relative", "HOME": "/h"], "/h/.config/groundswell/abc.key"),
    (["GROUNDSWELL_KEY_FILE": "", "HOME": "/h"], "/h/.config/groundswell/abc.key"),
  ])
  func `the environment says where the key is`(environment: [String: String], path: String) {
    #expect(KeyLocation.path(projectID: "abc", environment: environment) == path)
  }

  @Test func `without any home there is no place`() {
    #expect(KeyLocation.path(projectID: "abc", environment: [:]) == nil)
  }
}
