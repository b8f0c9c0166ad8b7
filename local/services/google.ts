// Names of Google's own types, so that a misspelt method cannot be defined here.
/// <reference types="google-apps-script" />

/** Members by the names that the class really has. */
export type MembersOf<T> = { readonly [K in keyof T]?: unknown };
export type GRange = GoogleAppsScript.Spreadsheet.Range;
export type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
export type GSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type GSpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
export type GMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
export type GMetadataFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
export type GMetadataLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
export type GGroup = GoogleAppsScript.Spreadsheet.Group;
export type GProtection = GoogleAppsScript.Spreadsheet.Protection;
export type GFilter = GoogleAppsScript.Spreadsheet.Filter;
export type GDataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
export type GDataValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
export type GRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
export type GRuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
export type GBoolean = GoogleAppsScript.Spreadsheet.BooleanCondition;
export type GGradient = GoogleAppsScript.Spreadsheet.GradientCondition;
export type GChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
export type GChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
export type GContainer = GoogleAppsScript.Spreadsheet.ContainerInfo;
export type GTextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
export type GTextStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;
export type GUi = GoogleAppsScript.Base.Ui;
export type GMenu = GoogleAppsScript.Base.Menu;
export type GSession = GoogleAppsScript.Base.Session;
export type GLogger = GoogleAppsScript.Base.Logger;
export type GHtmlService = GoogleAppsScript.HTML.HtmlService;
export type GHtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
export type GLockService = GoogleAppsScript.Lock.LockService;
export type GLock = GoogleAppsScript.Lock.Lock;
export type GPropertiesService = GoogleAppsScript.Properties.PropertiesService;
export type GProperties = GoogleAppsScript.Properties.Properties;
export type GUtilities = GoogleAppsScript.Utilities.Utilities;
export type GScriptApp = GoogleAppsScript.Script.ScriptApp;
