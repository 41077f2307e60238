/** MediaWiki's own browser code (mock-mediawiki), jQuery, OOjs and OOUI for tests of the interface. */
