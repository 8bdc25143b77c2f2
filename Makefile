# Each target does the set-up that it needs and asks nothing. `make help` lists them.
.DEFAULT_GOAL := help
.PHONY: help demo test pictures screens guide lint setup install package test-versions bench i18n clean

help: ## Show this list
	@sed -n 's/^\([a-z0-9-]*\):.*## \(.*\)/  make \1\t\2/p' $(firstword $(MAKEFILE_LIST)) | expand -t 22

demo: ## Make the demonstration sheet in build/demo, and print its ledger
	@scripts/demo.sh

test: ## Run the tests (ARGS="-k ledger" hands arguments to pytest)
	@scripts/test.sh $(ARGS)

pictures: ## Renew the pictures that the tests compare the demonstration's pages with
	@CLUSTER_ATLAS_RENEW_PICTURES=1 scripts/test.sh tests/cartography/test_pictures.py

screens: ## Click the demonstration through in a real QGIS window; pictures of each step in build/screens
	@CLUSTER_ATLAS_SCREENS=1 scripts/test.sh tests/desktop

guide: ## Renew the guide's pictures, and the words that it takes from the dock
	@scripts/guide.sh

lint: ## Read the code with ruff, flake8-qgis and mypy
	@scripts/lint.sh

setup: ## Install what is missing: QGIS, pandas, the test tools
	@scripts/setup.sh

install: ## Link the checkout into your QGIS profile (QGIS_PROFILE=default)
	@scripts/install.sh

package: ## Pack the last commit as dist/cluster_atlas-VERSION.zip
	@scripts/package.sh

test-versions: ## Run the tests on QGIS 3.44 too, where a chroot can be had
	@scripts/test_versions.sh

bench: ## Measure the demonstration sheet
	@scripts/setup.sh bench
	@scripts/test.sh tests/benchmarks -s

i18n: ## Renew the translations from the sources and compile them
	@scripts/i18n.sh

clean: ## Remove what the other targets made
	rm -rf build dist .qgis-settings .hypothesis .mypy_cache .pytest_cache .ruff_cache
